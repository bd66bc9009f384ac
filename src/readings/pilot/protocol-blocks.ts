import type { FixedProtocol } from "../../workspace/pilot/pilot";
import type { Block } from "../export/brief/block";
import { sayDay } from "../voice/words";
import { isFixedBy, startOf } from "./fixed-before";
import { sayProgrammes } from "./say-plan";
import { changedParts, readProtocol, type Protocol } from "./protocol";
import { sayList } from "../../words/say-list";

const heading = (text: string): Block => ({ kind: "heading", text });
/** Paragraphs of a text, or what is said where there is none. */
const paragraphs = (text: string, none: string): Block[] =>
  (text.trim() === "" ? [none] : text.split(/\n+/).filter((line) => line.trim() !== "")).map((line) => ({
    kind: "text" as const,
    text: line,
  }));
const day = (at: string): string =>
  new Date(at).toLocaleString("en-GB", { dateStyle: "long", timeStyle: "short", timeZone: "UTC" });
const shown = (value: number | null): string => (value === null ? "do not vary" : value.toFixed(2));

/** Whether a protocol was first fixed before the start that it then named, in words; it is told whichever way. */
export function sayFixed(first: FixedProtocol): string {
  const { at, sha256 } = first;
  return `Fixed on ${day(at)} (UTC), ${isFixedBy(first, startOf(first)) ? "before the start" : "AFTER the start, so that it cannot show that nothing was chosen by what came out"}. SHA-256 of its canonical text: ${sha256}.`;
}

/** What changed from one fixed state to the next, with the reason that was given. */
function sayChange(before: FixedProtocol, after: FixedProtocol): string {
  const [then, now] = [readProtocol(before.text), readProtocol(after.text)];
  const parts = then && now ? changedParts(then, now) : [];
  const what = parts.length === 0 ? "nothing that it tells" : sayList(parts);
  return `${day(after.at)} (UTC): changed ${what}. Reason: ${after.why} SHA-256 now: ${after.sha256}.`;
}

/** Every change since a protocol was first fixed, in order. */
export const sayChanges = (all: readonly FixedProtocol[]): string[] =>
  all.slice(1).flatMap((one, at) => {
    const before = all[at];
    return before ? [sayChange(before, one)] : [];
  });

const outcomeRows = (all: Protocol["outcomes"]): string[][] =>
  all.map(({ name, period, why, by }) => [`${name}${period === "" ? "" : ` (${period})`}`, why, sayDay(by)]);

/** A protocol in its parts, for a page to print, a document, or a file: what was fixed, when, and every change since. `nameOf`: an area's name with its code. */
export function protocolBlocks(
  protocol: Protocol,
  fixed: readonly FixedProtocol[],
  nameOf: (code: string) => string,
): Block[] {
  const { comparators, tried, decides } = protocol;
  const [first] = fixed;
  const changes = sayChanges(fixed);
  return [
    { kind: "title", text: `Protocol: ${protocol.name}` },
    ...paragraphs(first ? sayFixed(first) : "", "Not fixed yet: this is a draft."),
    ...(changes.length === 0 ? [] : [heading("Changes since it was fixed")]),
    ...changes.map((text): Block => ({ kind: "text", text })),
    heading("Question"),
    ...paragraphs(protocol.question, "Not said."),
    heading("Where and when"),
    ...paragraphs(protocol.start === "" ? "" : `It starts on ${sayDay(protocol.start)}.`, "No start is set."),
    {
      kind: "table",
      caption: "Pilot areas",
      heads: ["Area", "Code", "District"],
      rows: protocol.areas.map(({ name, code, district }) => [name, code, district]),
    },
    heading("What is tried"),
    ...paragraphs(tried.words, "Not said."),
    ...paragraphs(
      [...tried.themes, ...tried.conditions].length === 0
        ? ""
        : `Themes and core conditions of the report: ${sayList([...tried.themes, ...tried.conditions])}.`,
      "No theme or core condition of the report was named.",
    ),
    heading("Who decides"),
    ...paragraphs(
      decides.community === "" ? "" : `People who live there: ${decides.community}`,
      "What people who live there decide was not said.",
    ),
    ...paragraphs(
      decides.partners === "" ? "" : `Partners: ${decides.partners}`,
      "What partners decide was not said.",
    ),
    {
      kind: "table",
      caption: "The report’s four core conditions, asked and written down, not scored",
      heads: ["Condition", "Question", "Answer"],
      rows: protocol.asked.map(({ condition, question, answer }) => [
        condition,
        question,
        answer === "" ? "not answered" : answer,
      ]),
    },
    heading("Outcomes"),
    {
      kind: "table",
      caption: "What is watched",
      heads: ["Outcome", "Why it should move", "By when"],
      rows: outcomeRows(protocol.outcomes),
    },
    ...(protocol.placebos.length === 0
      ? paragraphs("", "No outcome was named that should not move.")
      : [
          {
            kind: "table" as const,
            caption: "What should not move",
            heads: ["Outcome", "Why it should not"],
            rows: outcomeRows(protocol.placebos).map((row) => row.slice(0, 2)),
          },
        ]),
    heading("Who is compared"),
    {
      kind: "text",
      text: `${comparators.perArea} areas for each pilot area, of the same rural-urban class, more than ${comparators.ringKm} km away, alike in ${sayList(comparators.matchedOn)} (data version ${comparators.dataVersion}, seed ${comparators.seed}).`,
    },
    {
      kind: "table",
      caption: "Pilot areas and their comparators",
      heads: ["Pilot area", "Compared with"],
      rows: comparators.sets.map(([pilot = "", ...others]) => [
        `${comparators.names[pilot] ?? ""} (${pilot})`,
        others.map((code) => `${comparators.names[code] ?? ""} (${code})`).join("; "),
      ]),
    },
    {
      kind: "table",
      caption: "How alike they are: standardised mean differences",
      heads: ["Measure", "Before matching", "After", "In words"],
      rows: comparators.balance.map(({ measure, before, after, word }) => [
        measure,
        shown(before),
        shown(after),
        word,
      ]),
    },
    { kind: "text", text: sayProgrammes(comparators.leftOut ?? null) },
    ...comparators.struck.map(({ area, why }): Block => ({
      kind: "text",
      text: `Struck out: ${nameOf(area)}. ${why}`,
    })),
    heading("What can be seen"),
    ...paragraphs(protocol.seen.join("\n"), "No outcome is watched of which that can be said."),
    heading("Analysis"),
    ...protocol.analysis.map((text): Block => ({ kind: "text", text })),
    heading("What would count as what"),
    ...paragraphs(protocol.counts, "Not said."),
    heading("What is to be learned without figures"),
    ...paragraphs(protocol.aims, "Nothing was named."),
  ];
}
