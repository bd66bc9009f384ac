import type { NumericSource } from "../pipeline/numeric-source";

/** Census 2021 TS038, disability: counts of usual residents by LSOA. */
export const census21Disability = {
  id: "census2021-disability",
  key: "lsoa21cd",
  spine: "lsoa21",
  columns: {
    residents: { min: 500, max: 20000 },
    disabled: { min: 0, max: 20000 },
    disabled_limited_a_lot: { min: 0, max: 20000 },
  },
  known: ["E01000001", "disabled", 152],
  publisher: {
    entry: /ts038-lsoa\.csv$/,
    key: "geography code",
    keep: /^E01/,
    columns: {
      residents: "Disability: Total: All usual residents",
      disabled: "Disability: Disabled under the Equality Act",
      disabled_limited_a_lot:
        "Disability: Disabled under the Equality Act: Day-to-day activities limited a lot",
    },
  },
} as const satisfies NumericSource;
