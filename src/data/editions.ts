import {
  DOMAIN_YEARS,
  EDITION_DOMAINS,
  EDITION_YEARS,
  type EditionDomain,
  type EditionYear,
} from "../config/editions";
import { LEVELS, type Level } from "../model/codes";
import type { EditionMeasures, Editions, LevelEditions } from "../model/editions";
import { blockOf, readPack } from "./files";
import type { ReadBytes } from "./read";

export const EDITIONS_PATH = "editions.bin";
export const EDITION_DOMAINS_PATH = "edition-domains.bin";

export const EDITION_LSOAS_PATH = "edition-lsoas.bin";

/** Shares and percentiles are stored as whole millionths. */
export const MILLION = 1e6;

/** Name of the block that holds one measure of one edition at one level. */
export const editionBlock = (level: Level, year: EditionYear, measure: string): string =>
  `${level}.${year}.${measure}`;
/** Name of the block that says which areas are estimated. */
export const estimatedBlock = (level: Level): string => `${level}.estimated`;

const levelsOf = <T>(of: (level: Level) => T): Readonly<Record<Level, T>> =>
  Object.fromEntries(LEVELS.map((level) => [level, of(level)])) as Record<Level, T>;

/** Loads the six editions of the index at every level. Proportions from 0 to 1, to a millionth. */
export async function loadEditions(read: ReadBytes): Promise<Editions> {
  const pack = await readPack<object>(read, EDITIONS_PATH);
  const block = (name: string): Float64Array => blockOf(pack, name, EDITIONS_PATH);
  return levelsOf((level): LevelEditions => {
    const values = (year: EditionYear, measure: keyof EditionMeasures): Float64Array =>
      block(editionBlock(level, year, measure)).map((v) => v / MILLION);
    return {
      editions: EDITION_YEARS.map((year) => ({
        decile1: values(year, "decile1"),
        core20: values(year, "core20"),
        percentile: values(year, "percentile"),
      })),
      estimated: Uint8Array.from(block(estimatedBlock(level))),
    };
  });
}

/** Mean percentiles of the seven domains in an edition, by domain. */
export type DomainsOfEdition = Readonly<Record<EditionDomain, Float64Array>>;

/** Loads the mean percentiles of the seven domains at every level, of 2019 and 2025 in this order. */
export async function loadEditionDomains(
  read: ReadBytes,
): Promise<Readonly<Record<Level, readonly DomainsOfEdition[]>>> {
  const pack = await readPack<object>(read, EDITION_DOMAINS_PATH);
  return levelsOf((level) =>
    DOMAIN_YEARS.map((year) => {
      const entries = EDITION_DOMAINS.map((domain) => [
        domain,
        blockOf(pack, editionBlock(level, year, domain), EDITION_DOMAINS_PATH).map((v) => v / MILLION),
      ]);
      return Object.fromEntries(entries) as DomainsOfEdition;
    }),
  );
}

/** Name of the block with the tenth of every LSOA in an edition. */
export const tenthBlock = (year: EditionYear): string => `tenth.${year}`;

/** The tenth of every LSOA of 2021 in each of the six editions, oldest first: 1 is the most deprived, 0 has no value. */
export interface LsoaEditions {
  readonly tenths: readonly Uint8Array[];
  /** 1 where the LSOA was split, merged or redrawn since 2001, and since 2011: its tenths before 2015, and of 2015 and 2019, are estimated. */
  readonly since2001: Uint8Array;
  readonly since2011: Uint8Array;
}

/** Loads the six editions by LSOA, in the order of lsoas.bin. */
export async function loadLsoaEditions(read: ReadBytes): Promise<LsoaEditions> {
  const pack = await readPack<object>(read, EDITION_LSOAS_PATH);
  const block = (name: string): Uint8Array => Uint8Array.from(blockOf(pack, name, EDITION_LSOAS_PATH));
  return {
    tenths: EDITION_YEARS.map((year) => block(tenthBlock(year))),
    since2001: block("since2001"),
    since2011: block("since2011"),
  };
}
