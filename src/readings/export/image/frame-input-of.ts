import { MISSING, rampFor, SUPPRESSED } from "../../../config/palettes";
import { altText } from "../../../export/image/alt-text";
import type { FrameInput, FrameLegend } from "../../../export/image/frame-input";
import { VERDICT } from "../../../model/rule";
import type { FrameMap } from "../../../export/image/frame-map";
import { acknowledgements, shownSources } from "../attribution";
import { sayUnknown } from "../../summary/sentence";
import { count, roughly } from "../../../words/format";
import { sayShare } from "../../../words/say-share";
import { unitWords } from "../../../words/unit-words";
import { sayClass } from "../../legend/say-class";
import { UNIT_OF_AREA } from "../brief/say-method";
import type { ImageFacts } from "./image-facts";
import { overlayLegend } from "./overlay-legend";
import { sayCredit } from "./say-credit";
import { shownInImage } from "./shown-in-image";
import { dayInWords, ruleLine, scopeLine, titleOf } from "../scope-words";
import { capital } from "../../../words/capital";

const NOTES = {
  deciles: "Tenths of England’s 6,856 areas; the same in every footprint.",
  categories: "One colour for each class.",
  diverging: "To both sides of no change; the same classes in every footprint.",
  breaks: "Natural breaks on all of England; the same in every footprint.",
  own: "Natural breaks on the areas with a figure; the same in every footprint.",
  quintiles: "Fifths within this footprint only: not comparable with others.",
} as const;

/**
 * Why the number flagged is not that of the first tenth, of a map of tenths by rank of the average score: a rule asks something else. "" where
 * flagged areas and those of decile 1 are the same.
 */
function sayFlagsByDecile({ indicator, classes, answer }: ImageFacts): string {
  if (indicator.id !== "imd25_national_decile") return "";
  const flagged = (msoa: number): boolean => answer.verdict[msoa] === VERDICT.yes;
  const first = (msoa: number): boolean => classes.classes[msoa] === 0;
  const outside = answer.scope.filter((msoa) => flagged(msoa) && !first(msoa)).length;
  const left = answer.scope.filter((msoa) => !flagged(msoa) && first(msoa)).length;
  if (answer.areas.flagged === 0 || outside + left === 0) return "";
  return ` Not in decile 1 but flagged: ${count(outside)}; in decile 1 but not flagged: ${count(left)}.`;
}

function legendOf(facts: ImageFacts): FrameLegend {
  const { indicator, classes, overlay, answer } = facts;
  if (overlay) return overlayLegend(overlay, answer.scope);
  const ramp = rampFor(indicator, classes.bounds.length, "light");
  return {
    title: capital(unitWords(indicator)),
    rows: classes.bounds.map((_, i) => ({
      label: sayClass(indicator, classes, i),
      fill: { colour: ramp[i] ?? MISSING.light.fill },
      areas: classes.counts[i] ?? 0,
    })),
    noData: { label: "No data", fill: { colour: MISSING.light.fill, over: "lines" }, areas: classes.missing },
    suppressed: {
      label: "Suppressed by the publisher",
      fill: { colour: SUPPRESSED.light.fill, over: "cross" },
      areas: classes.suppressed,
    },
    estimated: classes.estimated,
    partial: classes.partial,
    note:
      NOTES[classes.kind === "breaks" && indicator.group === "own" ? "own" : classes.kind] +
      sayFlagsByDecile(facts),
  };
}

function headlineOf({ answer: { areas, people } }: ImageFacts): FrameInput["headline"] {
  const live = areas.flagged === 1 ? "live in it" : "live in them";
  return {
    flagged: count(areas.flagged),
    of: `of ${count(areas.scope)} ${areas.scope === 1 ? "area" : "areas"} flagged`,
    people:
      areas.flagged === 0
        ? `None of the ${roughly(people.scope)} people here live in a flagged area.`
        : `${roughly(people.flagged)} people ${live}, ${sayShare(people.flagged / people.scope)} of all who live here (mid-2022).`,
    others: [
      areas.pocket === 0
        ? ""
        : `${count(areas.pocket)} more ${areas.pocket === 1 ? "area holds" : "areas hold"} a hidden pocket.`,
      sayUnknown(areas.unknown),
    ]
      .filter(Boolean)
      .join(" "),
  };
}

/** Everything an image says. `title` is the person's own, or "" for the one the app proposes. */
export function frameInputOf(facts: ImageFacts, map: FrameMap, title = ""): FrameInput {
  const { indicator, overlay, version, link, checkCode } = facts;
  const sources = shownSources(facts.sources, shownInImage(facts), facts.catalogue);
  const input = {
    title: title.trim() === "" ? titleOf(facts) : title.trim(),
    subtitle: `${overlay?.title ?? `${indicator.name}, ${indicator.period}`}, by MSOA`,
    unitOfArea: UNIT_OF_AREA,
    footprint: scopeLine(facts),
    headline: headlineOf(facts),
    rule: ruleLine(facts),
    legend: legendOf(facts),
    map,
    date: dayInWords(facts.date),
    version,
    link,
    checkCode,
    credit: sayCredit(sources),
    attributions: acknowledgements(sources),
  };
  return { ...input, alt: altText(input) };
}
