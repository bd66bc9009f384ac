import { DOMAIN_YEARS, EDITION_DOMAINS, EDITION_YEARS } from "../../src/config/editions";
import { editionBlock, estimatedBlock, MILLION, tenthBlock } from "../../src/data/editions";
import type { BlockInput } from "../../src/data/pack";
import { LEVELS } from "../../src/model/codes";
import type { EditionMeasures, Editions } from "../../src/model/editions";
import { packFile } from "../pipeline/gzip";
import type { DomainPercentiles } from "./make-editions";
import type { EditionInputs } from "./read-editions";

const MEASURES = ["decile1", "core20", "percentile"] as const satisfies readonly (keyof EditionMeasures)[];

const millionths = (name: string, values: Float64Array): BlockInput => ({
  name,
  values: values.map((value) => Math.round(value * MILLION)),
});

/** The bytes of editions.bin: shares and mean percentiles of six editions at every level. */
export function encodeEditions(editions: Editions): Uint8Array {
  const blocks = LEVELS.flatMap((level): BlockInput[] => [
    ...EDITION_YEARS.flatMap((year, e) =>
      MEASURES.map((measure) =>
        millionths(
          editionBlock(level, year, measure),
          editions[level].editions[e]?.[measure] ?? new Float64Array(0),
        ),
      ),
    ),
    { name: estimatedBlock(level), values: editions[level].estimated },
  ]);
  return packFile({}, blocks);
}

/** The bytes of edition-domains.bin: mean percentiles of the seven domains, 2019 and 2025, at every level. */
export function encodeDomains(domains: DomainPercentiles): Uint8Array {
  const blocks = LEVELS.flatMap((level) =>
    DOMAIN_YEARS.flatMap((year, e) =>
      EDITION_DOMAINS.map((domain) =>
        millionths(editionBlock(level, year, domain), domains[level][e]?.[domain] ?? new Float64Array(0)),
      ),
    ),
  );
  return packFile({}, blocks);
}

/** The bytes of edition-lsoas.bin: the tenth of every LSOA in six editions, and which are estimated. */
export function encodeLsoaEditions(read: EditionInputs): Uint8Array {
  return packFile({}, [
    ...EDITION_YEARS.map((year, e) => ({
      name: tenthBlock(year),
      values: read.editions[e]?.tenth ?? new Uint8Array(0),
    })),
    { name: "since2001", values: read.estimated },
    { name: "since2011", values: read.estimatedSince2011 },
  ]);
}
