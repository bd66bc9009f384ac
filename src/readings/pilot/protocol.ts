import { ASKED_OF_PILOTS, PILOT_MEASURES, PILOT_TEST } from "../../config/pilot";
import { CORE_CONDITIONS } from "../../config/report";
import type { Areas } from "../../model/area";
import type { Catalogue } from "../../model/catalogue";
import { canonicalJson } from "./canonical";
import { indicesOf } from "../../stats/pilot/plan-pilot";
import type { Compared } from "../../stats/pilot/compared";
import type { Pilot, WatchedOutcome } from "../../workspace/pilot/pilot";

/** An outcome as the protocol names it. */
interface ProtocolOutcome {
  readonly measure: string;
  readonly name: string;
  readonly period: string;
  readonly why: string;
  readonly by: string;
}

/** What is settled before a pilot starts, as it is fixed: plain JSON that says all of it without us. */
export interface Protocol {
  readonly format: "hyperlocal-pilot-protocol";
  readonly version: 1;
  readonly name: string;
  readonly question: string;
  readonly start: string;
  readonly areas: readonly { readonly code: string; readonly name: string; readonly district: string }[];
  readonly tried: {
    readonly themes: readonly string[];
    readonly conditions: readonly string[];
    readonly words: string;
  };
  readonly decides: { readonly community: string; readonly partners: string };
  readonly asked: readonly {
    readonly condition: string;
    readonly question: string;
    readonly answer: string;
  }[];
  readonly comparators: {
    /** Codes of each matched set, the pilot area first. */
    readonly sets: readonly (readonly string[])[];
    readonly names: Readonly<Record<string, string>>;
    readonly matchedOn: readonly string[];
    readonly balance: readonly {
      readonly measure: string;
      readonly before: number | null;
      readonly after: number | null;
      readonly word: string;
    }[];
    readonly ringKm: number;
    readonly perArea: number;
    readonly seed: number;
    readonly struck: readonly { readonly area: string; readonly why: string }[];
    /** How many were left out for a known programme; absent where none was. */
    readonly leftOut?: number;
    readonly dataVersion: string;
  };
  readonly outcomes: readonly ProtocolOutcome[];
  readonly placebos: readonly ProtocolOutcome[];
  /** What could be seen, in sentences. */
  readonly seen: readonly string[];
  readonly analysis: readonly string[];
  readonly counts: string;
  readonly aims: string;
}

/** How a pilot is judged, whatever comes out; docs/methods.md, Pilots. */
export const ANALYSIS = [
  "Each area’s change is the mean of its shares at all counts after the start less the mean of its shares at all counts before it. Where there are several, each count is also set against the last one before the start.",
  "The effect is the mean change of the pilot areas less the mean change of the comparators named here, weighted by people at the last count before the start; the same with every area counting once stands beside it.",
  `Its p is two-sided and by permutation: in every matched set each area in turn is called the pilot (all ways where they are fewer than ${PILOT_TEST.rounds.toLocaleString("en-GB")}, else so many drawn). The 95% interval holds the effects that this test does not reject.`,
  "Each area is left out in turn. Where there are counts before the last one before the start, the same is done on the time since each, judged by the one that stands out most, and on the outcomes that should not move: if these differ, the comparison is not to be trusted.",
  "No result is called significant or not. The estimate, its interval, the number of areas and what would overturn it are told together, whichever way they come out.",
] as const;

const orNull = (value: number): number | null => (Number.isFinite(value) ? Number(value.toFixed(6)) : null);

interface ProtocolFrom {
  readonly areas: Areas;
  readonly catalogue: Catalogue;
  readonly compared: Extract<Compared, { found: true }>;
  readonly seen: readonly string[];
  readonly dataVersion: string;
}

/** The protocol of a pilot as it stands. */
export function protocolOf(pilot: Pilot, from: ProtocolFrom): Protocol {
  const { areas, catalogue, compared } = from;
  const sets = compared.sets.map((set) => indicesOf(set).map((i) => areas.code[i] ?? ""));
  const at = new Map(areas.code.map((code, i) => [code, i]));
  const nameOf = (code: string): string => areas.name[at.get(code) ?? -1] ?? "";
  const district = (code: string): string => areas.lads[areas.lad[at.get(code) ?? -1] ?? -1]?.name ?? "";
  const outcome = ({ measure, why, by }: WatchedOutcome): ProtocolOutcome => {
    const found = catalogue.find(measure);
    return { measure, name: found?.name ?? measure, period: found?.period ?? "", why, by };
  };
  const matched = PILOT_MEASURES.filter(({ id }) => pilot.match.includes(id));
  return {
    ...{ format: "hyperlocal-pilot-protocol", version: 1, name: pilot.name, question: pilot.question },
    start: pilot.start,
    areas: pilot.areas.map((code) => ({ code, name: nameOf(code), district: district(code) })),
    tried: { themes: pilot.themes, conditions: pilot.conditions, words: pilot.tried },
    decides: { community: pilot.community, partners: pilot.partners },
    asked: CORE_CONDITIONS.map((condition) => ({
      ...{ condition, question: ASKED_OF_PILOTS[condition], answer: pilot.asked[condition] },
    })),
    comparators: {
      sets,
      names: Object.fromEntries(sets.flat().map((code) => [code, `${nameOf(code)}, ${district(code)}`])),
      matchedOn: matched.map(({ name }) => name),
      balance: matched.flatMap(({ name }, m) => {
        const one = compared.balance[m];
        return one
          ? [{ measure: name, before: orNull(one.before), after: orNull(one.after), word: one.word }]
          : [];
      }),
      ...{ ringKm: pilot.ringKm, perArea: pilot.perArea, seed: pilot.seed, struck: pilot.struck },
      ...(pilot.withProgrammes ? {} : { leftOut: compared.leftOut }),
      dataVersion: from.dataVersion,
    },
    outcomes: pilot.outcomes.map(outcome),
    placebos: pilot.placebos.map(outcome),
    ...{ seen: from.seen, analysis: ANALYSIS, counts: pilot.counts, aims: pilot.aims },
  };
}

/** What must be there before a protocol can be fixed, in words; nothing where it can. */
export function lacksForProtocol(pilot: Pilot): string[] {
  return [
    ...(pilot.areas.length === 0 ? ["at least one pilot area"] : []),
    ...(pilot.start === "" ? ["a day on which it starts"] : []),
    ...(pilot.question.trim() === "" ? ["the question it is to answer"] : []),
    ...(pilot.outcomes.length === 0 && pilot.aims.trim() === ""
      ? ["an outcome to watch, or what is to be learned without figures"]
      : []),
    ...(pilot.counts.trim() === "" ? ["what would count as what"] : []),
  ];
}

/** Parts of a protocol in the order in which it tells them, and what each is called. */
const PARTS: readonly (readonly [keyof Protocol, string])[] = [
  ["name", "the name"],
  ["question", "the question"],
  ["start", "the start"],
  ["areas", "the areas"],
  ["tried", "what is tried"],
  ["decides", "who decides"],
  ["asked", "the answers on the four conditions"],
  ["comparators", "who is compared, or how they are found"],
  ["outcomes", "the outcomes"],
  ["placebos", "what should not move"],
  ["seen", "what can be seen"],
  ["analysis", "the analysis"],
  ["counts", "what would count as what"],
  ["aims", "what is to be learned without figures"],
];

/** Which parts of a protocol are another than they were, by name. */
export const changedParts = (before: Protocol, after: Protocol): string[] =>
  PARTS.flatMap(([key, name]) => (canonicalJson(before[key]) === canonicalJson(after[key]) ? [] : [name]));

/** A protocol from its canonical text; undefined where the text is none. */
export function readProtocol(text: string): Protocol | undefined {
  try {
    const read = JSON.parse(text) as Partial<Protocol> | null;
    return read?.format === "hyperlocal-pilot-protocol" && read.version === 1
      ? (read as Protocol)
      : undefined;
  } catch {
    return undefined;
  }
}
