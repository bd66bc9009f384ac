import * as v from "valibot";
import { MATCHING_IDS, PILOT_DEFAULTS, PILOT_LIMITS, PILOT_MEASURES } from "../../config/pilot";
import { CORE_CONDITIONS, THEMES } from "../../config/report";
import { followUp } from "./follow-up";
import { maybeDay, measure, moment, msoa, once, sha256, text, whole, words } from "./shapes";

/** An outcome that is watched: which measure, why it should move (or, for a placebo, why not), and by when. */
const outcome = v.strictObject({
  measure,
  why: text(2000),
  /** Until when it should have moved; "" where that is not said. */
  by: maybeDay,
  /** Spread of change between like areas, in percentage points, as somebody typed it; null: taken from the data where they know it. */
  spread: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
});
export type WatchedOutcome = v.InferOutput<typeof outcome>;

/** A state of the protocol that was fixed: its canonical text is kept whole, with its SHA-256, and why it was changed. */
const fixed = v.strictObject({ at: moment, sha256, text: text(2_000_000), why: text(2000) });
export type FixedProtocol = v.InferOutput<typeof fixed>;

const { perArea, ringKm, seed } = PILOT_LIMITS;
const pilotSchema = v.strictObject({
  name: words(200),
  /** MSOAs in which something is tried. */
  areas: once(msoa),
  start: maybeDay,
  /** What the pilot is to find out, in own words. */
  question: text(),
  /** What is tried: the report's themes and core conditions, and own words. */
  themes: once(v.picklist(THEMES)),
  conditions: once(v.picklist(CORE_CONDITIONS)),
  tried: text(),
  /** Who decides: people who live there, and the partners. */
  community: text(),
  partners: text(),
  /** What was answered about each of the report's four conditions; recorded, never scored. */
  asked: v.strictObject({
    Agency: text(),
    Connections: text(),
    "Flexible funding": text(),
    "Long-term funding": text(),
  }),
  outcomes: v.array(outcome),
  /** What should not move. */
  placebos: v.array(outcome),
  /** What would count as what, in own words, before anything is known. */
  counts: text(),
  /** What is to be learned without any figure. */
  aims: text(),
  /** Ids of the measures that comparators are matched on. */
  match: v.pipe(once(v.picklist(MATCHING_IDS)), v.minLength(1)),
  ringKm: v.pipe(v.number(), v.minValue(ringKm[0]), v.maxValue(ringKm[1])),
  perArea: whole(perArea[0], perArea[1]),
  seed: whole(seed[0], seed[1]),
  /** Areas with a known programme (Big Local, Pride in Place) may be compared with. Pilots begun before this was asked (files up to version 7) say nothing, and were compared with them. */
  withProgrammes: v.optional(v.boolean(), true),
  /** Areas that shall not be compared with, each with a reason. */
  struck: v.pipe(
    v.array(v.strictObject({ area: msoa, why: words(1000) })),
    v.check((all) => new Set(all.map(({ area }) => area)).size === all.length, "names one area twice"),
  ),
  /** The protocol as it was fixed first, then every change of it. */
  protocol: v.array(fixed),
  /** Pounds spent in years that begin in April of `year`; and all that the partners spend on health there, where it is known. */
  spend: v.pipe(
    v.array(
      v.strictObject({
        year: whole(2000, 2100),
        pounds: v.pipe(v.number(), v.minValue(0)),
      }),
    ),
    v.check((all) => new Set(all.map(({ year }) => year)).size === all.length, "names one year twice"),
  ),
  followUps: v.array(followUp),
  /** What was learned, in own words. */
  learned: text(),
});

/** A pilot: what is tried where, by whom, what would count, what was fixed before, and what came of it. Plain JSON. */
export type Pilot = v.InferOutput<typeof pilotSchema>;

/** A pilot from outside, or undefined where it is not sound. */
export function readPilot(content: unknown): Pilot | undefined {
  const result = v.safeParse(pilotSchema, content);
  return result.success ? result.output : undefined;
}

/** A pilot that is still being written: sound but for its name, which may be none yet; undefined where it is not. */
export function readPilotDraft(content: unknown): Pilot | undefined {
  if (typeof content !== "object" || content === null || !("name" in content)) return undefined;
  const { name } = content;
  if (typeof name !== "string" || name.length > 200) return undefined;
  const rest = readPilot({ ...content, name: "to come" });
  return rest && { ...rest, name };
}

/** A pilot of some areas of which all else is to come; what it is matched on and how are the defaults. */
export const blankPilot = (name: string, areas: readonly string[]): Pilot => ({
  ...{ name, areas: [...areas], start: "", question: "", themes: [], conditions: [], tried: "" },
  ...{ community: "", partners: "", outcomes: [], placebos: [], counts: "", aims: "" },
  asked: { Agency: "", Connections: "", "Flexible funding": "", "Long-term funding": "" },
  match: PILOT_MEASURES.map(({ id }) => id),
  ...PILOT_DEFAULTS,
  ...{ withProgrammes: false, struck: [], protocol: [], spend: [], followUps: [], learned: "" },
});
