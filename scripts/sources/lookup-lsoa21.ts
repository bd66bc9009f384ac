import { isIcbCode, isLadCode, isLsoaCode, isMsoaCode, LSOA_COUNT, MSOA_COUNT } from "../../src/model/codes";
import { InputError } from "../pipeline/input-error";
import { parseTable } from "../pipeline/table";

const COLUMNS = [
  "lsoa21cd", "lsoa21nm", "msoa21cd", "msoa21nm", "lad24cd", "lad24nm", "rgn24cd", "rgn24nm",
  "icb24cd", "icb24cdh", "icb24nm", "icb26cd", "icb26cdh", "icb26nm",
] as const; // prettier-ignore
type Column = (typeof COLUMNS)[number];

/** The lookup, in LSOA code order: for each column the text of every LSOA. */
export type Lookup = Readonly<Record<Column, readonly string[]>>;

const SHAPES: readonly [Column, (code: string) => boolean][] = [
  ["lsoa21cd", isLsoaCode],
  ["msoa21cd", isMsoaCode],
  ["lad24cd", isLadCode],
  ["icb24cd", isIcbCode],
  ["icb26cd", isIcbCode],
];

/** Parses and checks the lookup: codes well formed, none twice, 33,755 LSOAs in 6,856 MSOAs, each MSOA in one district. */
export function parseLookup(file: string, bytes: Uint8Array): Lookup {
  const table = parseTable(file, bytes, COLUMNS);
  const raw = Object.fromEntries(COLUMNS.map((c) => [c, table.cells(c)])) as Record<
    Column,
    readonly string[]
  >;
  for (const [column, shape] of SHAPES)
    raw[column].forEach((value, i) => {
      if (!shape(value))
        throw new InputError(
          { file, row: i + 1, column, value },
          "not a code of the right kind.",
          "Check the edition of the lookup.",
        );
    });
  const order = [...raw.lsoa21cd.keys()].sort((a, b) =>
    (raw.lsoa21cd[a] ?? "") < (raw.lsoa21cd[b] ?? "") ? -1 : 1,
  );
  const lookup = Object.fromEntries(COLUMNS.map((c) => [c, order.map((i) => raw[c][i] ?? "")])) as Record<
    Column,
    string[]
  >;
  const counts = [new Set(lookup.lsoa21cd).size, lookup.lsoa21cd.length, new Set(lookup.msoa21cd).size];
  if (counts.join() !== [LSOA_COUNT, LSOA_COUNT, MSOA_COUNT].join())
    throw new InputError(
      { file, value: counts.join(" / ") },
      `expected ${LSOA_COUNT} LSOAs, none twice, in ${MSOA_COUNT} MSOAs.`,
      "The file may be cut short: fetch it again.",
    );
  const district = new Map<string, string>();
  lookup.msoa21cd.forEach((msoa, i) => {
    const lad = lookup.lad24cd[i] ?? "";
    if ((district.get(msoa) ?? lad) !== lad)
      throw new InputError(
        { file, column: "lad24cd", value: `${msoa} in ${lad}` },
        "an MSOA lies in two districts.",
        "MSOAs nest in districts: check the edition.",
      );
    district.set(msoa, lad);
  });
  return lookup;
}
