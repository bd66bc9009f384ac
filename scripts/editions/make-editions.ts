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

/** The editions at every level, weighted by people of mid-2022, each LSOA in its own ICB. */
export function makeEditions(inputs: EditionInputs, spine: Spine): Editions {
  const { people } = spine.lsoa;
  const levelOf = (grouping: Grouping): LevelEditions => {
    const estimated = new Uint8Array(grouping.count);
    inputs.estimated.forEach((is, j) => {
      if (is) estimated[grouping.of[j] as number] = 1;
    });
    return {
      editions: inputs.editions.map((edition) => measureEdition(edition, people, grouping)),
      estimated,
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
