/** One of the 150 Big Local areas; the position stands for the named neighbourhood ("about here") and is null for five. */
export interface BigLocalArea {
  readonly id: string;
  readonly name: string;
  readonly alsoKnownAs: string;
  readonly lad24cd: string;
  readonly lad24nm: string;
  readonly region: string;
  readonly lon: number | null;
  readonly lat: number | null;
  readonly placement: "exact" | "probable" | "approximate" | "not placed";
  readonly placedBy: string;
  /** Index of the MSOA whose boundary holds the position, or null. Its statistics are not the area's. */
  readonly msoa: number | null;
  readonly wave: string;
  readonly waveBasis: string;
  readonly interviewed: boolean;
  readonly evidence: string;
  readonly activities: readonly BigLocalActivity[];
}

export interface BigLocalActivity {
  readonly theme: string;
  readonly activity: string;
  readonly determinant: string;
  readonly caseStudy: boolean;
  readonly section: string;
}
