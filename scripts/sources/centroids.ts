import type { NumericSource } from "../pipeline/numeric-source";

/** Population-weighted centres of MSOAs, millionths of a degree. */
export const centroidsMsoa = {
  id: "centroids-msoa21",
  key: "msoa21cd",
  spine: "msoa21",
  columns: {
    lon: { min: -6.5, max: 1.8, decimals: 6 },
    lat: { min: 49.8, max: 55.9, decimals: 6 },
  },
  known: ["E02000001", "lon", -0.094719],
} as const satisfies NumericSource;

/** Population-weighted centres of LSOAs, millionths of a degree. */
export const centroidsLsoa = {
  ...centroidsMsoa,
  id: "centroids-lsoa21",
  key: "lsoa21cd",
  spine: "lsoa21",
  known: ["E01000001", "lat", 51.5196],
} as const satisfies NumericSource;
