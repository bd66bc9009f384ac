/** An edition of the index: its year and the number of small areas (LSOAs) that it ranks, N of docs/methods.md. */
interface Edition {
  readonly year: number;
  readonly lsoas: number;
}

/** The six editions of the Index of Multiple Deprivation, oldest first. */
export const EDITIONS = [
  { year: 2004, lsoas: 32482 },
  { year: 2007, lsoas: 32482 },
  { year: 2010, lsoas: 32482 },
  { year: 2015, lsoas: 32844 },
  { year: 2019, lsoas: 32844 },
  { year: 2025, lsoas: 33755 },
] as const satisfies readonly Edition[];
export type EditionYear = (typeof EDITIONS)[number]["year"];

/** Years of the editions, oldest first. */
export const EDITION_YEARS: readonly EditionYear[] = EDITIONS.map(({ year }) => year);

/** The seven domains, by the key that the sources use. */
export const EDITION_DOMAINS = [
  "income",
  "employment",
  "education",
  "health",
  "crime",
  "housing_services",
  "environment",
] as const;
export type EditionDomain = (typeof EDITION_DOMAINS)[number];

/** Editions whose domain ranks ship. */
export const DOMAIN_YEARS = [2019, 2025] as const satisfies readonly EditionYear[];

/** What every view of change over the editions says beside its figures. */
export const EDITIONS_NOTE =
  "Editions differ in method and boundaries, and the index is relative: an area that did not change can move because others did.";
