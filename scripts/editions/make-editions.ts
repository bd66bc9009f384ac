import type { EditionDomain } from "../../src/config/editions";
import { LEVELS, type Level } from "../../src/model/codes";
import type { Editions, LevelEditions } from "../../src/model/editions";
import type { Grouping, Spine } from "../pipeline/spine";
import { measureEdition } from "./measure-edition";
import type { EditionInputs } from "./read-editions";

/** Mean percentile by domain, of 2019 and 2025 in this order, at each level. */
export type DomainPercentiles = Readonly<
  Record<Level, readonly Readonly<Record<EditionDomain, Float64Array>>[]>
>;

/** 1 for each area in which any LSOA is marked. */
function anyIn(marks: Uint8Array, { of, count }: Grouping): Uint8Array {
  const any = new Uint8Array(count);
  marks.forEach((is, j) => {
    if (is) any[of[j] as number] = 1;
  });
  return any;
}

/** Which areas of every level hold an LSOA that is marked. */
export const estimatedIn = (marks: Uint8Array, spine: Spine): Readonly<Record<Level, Uint8Array>> =>
  byLevel((level) => anyIn(marks, spine.lsoaIn[level]));

/** The editions at every level, weighted by people of mid-2022, each LSOA in its own ICB. */
export function makeEditions(inputs: EditionInputs, spine: Spine): Editions {
  const { people } = spine.lsoa;
  const levelOf = (grouping: Grouping): LevelEditions => {
    return {
      editions: inputs.editions.map((edition) => measureEdition(edition, people, grouping)),
      estimated: anyIn(inputs.estimated, grouping),
    };
  };
  return byLevel((level) => levelOf(spine.lsoaIn[level]));
}

/** The mean percentiles of the seven domains at every level. */
export function makeDomains(inputs: EditionInputs, spine: Spine): DomainPercentiles {
  return byLevel((level) =>
    inputs.domains.map((domains) => {
      const entries = Object.entries(domains).map(([domain, edition]) => [
        domain,
        measureEdition(edition, spine.lsoa.people, spine.lsoaIn[level]).percentile,
      ]);
      return Object.fromEntries(entries) as Record<EditionDomain, Float64Array>;
    }),
  );
}

const byLevel = <T>(of: (level: Level) => T): Readonly<Record<Level, T>> =>
  Object.fromEntries(LEVELS.map((level) => [level, of(level)])) as Record<Level, T>;
