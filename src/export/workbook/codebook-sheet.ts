import { GROUP_NAMES } from "../../config/indicators";
import type { Indicator } from "../../model/indicator";
import { NOT_AVAILABLE, type Cell } from "../csv";
import { describeSpine, sayStatusOf } from "../csvw";
import type { WorkbookInput } from "./input";
import { listOf } from "./list-sheet";
import { lsoaCodebook } from "./lsoa-sheet";
import { networksCodebook } from "./networks-sheet";
import type { SheetInput } from "./sheet";

/** What a column that is no indicator holds, as a row of the sheet of indicators. */
const listRow = (id: string, said: string, { period, source } = { period: "", source: "" }): Cell[] => [
  id,
  ...["", "column of the lists", "", period, "", ""],
  said,
  "",
  source,
];

const DIRECTIONS = {
  "high-worse": "high is worse",
  "low-worse": "low is worse",
  neutral: "describes only",
} as const;

const indicatorRow = (one: Indicator): Cell[] => [
  one.id,
  one.name,
  GROUP_NAMES[one.group],
  one.unit,
  one.period,
  one.geography,
  DIRECTIONS[one.polarity],
  one.definition,
  one.caveat ?? "",
  one.source,
];

/** What every column of the lists holds, in their order, and then those of the sheets of LSOAs and networks. */
export function codebookSheet(input: WorkbookInput): SheetInput {
  const { columns } = listOf(input, input.scope.subarray(0, 0));
  const rows = columns.map(({ id, kind, indicator }): Cell[] => {
    if (!indicator) return listRow(id, describeSpine(id)["dc:description"]);
    return kind === "status" ? listRow(id, sayStatusOf(indicator)) : indicatorRow(indicator);
  });
  const lsoas = lsoaCodebook(
    columns.map(({ id }) => id),
    listRow,
  );
  const networks = input.networks ? networksCodebook(input.networks, listRow) : [];
  const widths = [26, 24, 14, 10, 11, 9, 12, 44, 26, 14];
  const headers = [
    "id",
    "name",
    "group",
    "unit",
    "period",
    "finest geography",
    "direction",
    "definition",
    "caveat",
    "source",
  ];
  return {
    name: "Indicators",
    columns: headers.map((header, i) => ({ header, width: widths[i] ?? 20, wrap: true })),
    rows: [...rows, ...lsoas, ...networks],
    none: NOT_AVAILABLE,
    frozen: 1,
    filtered: true,
  };
}
