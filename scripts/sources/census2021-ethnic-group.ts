import type { NumericSource } from "../pipeline/numeric-source";

const people = { min: 0, max: 30000 } as const;

/** Census 2021 TS021, ethnic group: counts of usual residents by MSOA, in broad groups. */
export const census21Ethnic = {
  id: "census2021-ethnic-group",
  key: "msoa21cd",
  spine: "msoa21",
  columns: {
    residents: { min: 1000, max: 30000 },
    asian: people,
    black_african: people,
    black_caribbean_other: people,
    mixed: people,
    white: people,
    other: people,
  },
  known: ["E02000001", "white", 5954],
} as const satisfies NumericSource;
