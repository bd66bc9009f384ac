/** A place that people go to. Its position is that of its postcode, in degrees WGS 84; NaN where the postcode is too new to have one. */
export interface Site {
  readonly name: string;
  readonly postcode: string;
  readonly lon: number;
  readonly lat: number;
}

/** A GP practice. Its figures are those of the people on its list, who live in many areas: never of the area it stands in. */
export interface Practice extends Site {
  readonly code: string;
  /** Its primary care network, as a place in `Services.networks`; -1 where it has none. */
  readonly network: number;
  /** The board of 2024 that commissions it, as a place in `Areas.icb24s`; some practices stand in another board's area. */
  readonly icb24: number;
  /** People on its list, and the same weighted by need: the averages that the allocations of 2024/25 were made from; NaN where it has none. */
  readonly registered: number;
  readonly weighted: number;
}

/** A primary care network. Its position is the plain mean of its practices': a marker, no catchment. */
export interface Network {
  readonly code: string;
  readonly name: string;
  /** The board of most of its practices, as a place in `Areas.icb24s`. */
  readonly icb24: number;
  readonly lon: number;
  readonly lat: number;
}

/** A community pharmacy. Some sell at a distance and serve nobody at the door. */
export interface Pharmacy extends Site {
  readonly code: string;
  /** Opening hours in a week, by its contract. */
  readonly hours: number;
}

/** A static library: whose, who runs it, what shares its building. */
export interface Library extends Site {
  readonly service: string;
  readonly runBy: string;
  /** Whether the council counts it to its statutory service. */
  readonly statutory: boolean;
  /** Opening hours in a week; NaN where they are not known. */
  readonly hours: number;
  /** What else is in the building, in the source's words: "health", "community". */
  readonly sharesWith: readonly string[];
}

/** Practices, networks and pharmacies in code order; libraries by service and name. */
export interface Services {
  readonly practices: readonly Practice[];
  readonly networks: readonly Network[];
  readonly pharmacies: readonly Pharmacy[];
  readonly libraries: readonly Library[];
}

export type ServiceKind = "practice" | "pharmacy" | "library";
