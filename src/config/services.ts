import type { ServiceKind } from "../model/services";

/** What each kind of service is called, what its list is of, and the source it comes from. */
export const SERVICES: Readonly<
  Record<
    ServiceKind,
    { readonly one: string; readonly many: string; readonly date: string; readonly source: string }
  >
> = {
  practice: {
    one: "GP practice",
    many: "GP practices",
    date: "October 2025",
    source: "gp-practices-oct2025",
  },
  pharmacy: { one: "pharmacy", many: "pharmacies", date: "December 2023", source: "pharmacies-dec2023" },
  library: { one: "library", many: "libraries", date: "2023", source: "libraries2023" },
};

/** Sources of the file of services: those above, the networks, and the allocations that list sizes and need come from. */
export const SERVICE_SOURCES = [
  ...Object.values(SERVICES).map(({ source }) => source),
  "pcns-oct2025",
  "gp-practices",
] as const;

/** The distance in km over which the weight of a practice falls to 1/e, in the most likely network (docs/methods.md). */
export const NETWORK_FALL_KM = 1.5;
/** Practices further than this (km) are out of reach: each person there would weigh less than a twenty thousandth. */
export const NETWORK_REACH_KM = 15;

/** Distances (km) within which the profile counts services. */
export const NEARBY_KM = [1, 3] as const;
