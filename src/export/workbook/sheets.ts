import { GROUP_NAMES } from "../../config/indicators";
import type { Indicator } from "../../model/indicator";
import { VERDICT } from "../../model/rule";
import { aboutTable } from "../about";
import type { Cell, Table } from "../csv";
import { describeSpine } from "../csvw";
import { FLAG_COLUMNS, msoaTable, SPINE_COLUMNS } from "../rows";
import type { WorkbookInput } from "./input";
import { sayAcknowledgement } from "../../config/acknowledgement";
import { numberFormat } from "./number-format";
import type { SheetColumn, SheetInput } from "./sheet";

const NAME_WIDTH = 30;

/** Header, width and format of a column of the lists, by its id. */
function columnOf(id: string, indicator: Indicator | undefined): SheetColumn {
  if (indicator)
    return { header: id, width: Math.min(30, Math.max(10, id.length + 2)), format: numberFormat(indicator) };
  if (id === "population") return { header: id, width: 12, format: "#,##0" };
  if (id === "notes") return { header: id, width: 60 };
  if (id === "share_core20") return { header: id, width: 14, format: "0.0%" };
  if (id === "flag" || id === "pocket") return { header: id, width: 8, format: "0" };
  return { header: id, width: id.endsWith("cd") ? 12 : NAME_WIDTH };
}

const listSheet = (name: string, { columns, rows }: Table, indicators: readonly Indicator[]): SheetInput => ({
  name,
  columns: columns.map((id) =>
    columnOf(
      id,
      indicators.find((one) => one.id === id),
    ),
  ),
  rows,
  frozen: 3,
  filtered: true,
});

const isFlagged = ({ flags }: WorkbookInput, msoa: number): boolean => flags.verdict[msoa] === VERDICT.yes;

function lsoaSheet(input: WorkbookInput): SheetInput {
  const { areas, lsoas, scope } = input;
  const wanted = new Set(scope.filter((msoa) => isFlagged(input, msoa)));
  const rows: Cell[][] = [];
  lsoas.code.forEach((code, i) => {
    const msoa = lsoas.msoa[i] as number;
    if (!wanted.has(msoa)) return;
    const figures = [lsoas.population, lsoas.imdScore, lsoas.imdRank, lsoas.imdDecile].map(
      (list) => list[i] as number,
    );
    rows.push([code, lsoas.name[i] ?? null, areas.code[msoa] ?? null, areas.name[msoa] ?? null, ...figures]);
  });
  const column = (header: string, width: number, format?: string): SheetColumn => ({
    header,
    width,
    ...(format ? { format } : {}),
  });
  const columns = [
    column("lsoa21cd", 12),
    column("lsoa21nm", NAME_WIDTH),
    column("msoa21cd", 12),
    column("name", NAME_WIDTH),
    column("population_mid22", 17, "#,##0"),
    column("imd25_score", 13, "0.000"),
    column("imd25_rank", 12, "#,##0"),
    column("imd25_decile", 13, "0"),
  ];
  return { name: "LSOAs of flagged areas", columns, rows, frozen: 2, filtered: true };
}

/** What a column of the lists that is no indicator holds, as a row of the sheet of indicators. */
const listColumn = (id: string): Cell[] => {
  const said = describeSpine(id)["dc:description"];
  return [id, ...["", "column of the lists", "", "", "", ""], said, "", ""];
};

function indicatorSheet({ indicators }: WorkbookInput): SheetInput {
  const measures = indicators.map((one): Cell[] => {
    const worse = { "high-worse": "high is worse", "low-worse": "low is worse", neutral: "describes only" }[
      one.polarity
    ];
    return [
      one.id,
      one.name,
      GROUP_NAMES[one.group],
      one.unit,
      one.period,
      one.geography,
      worse,
      one.definition,
      one.caveat ?? "",
      one.source,
    ];
  });
  const rows = [...SPINE_COLUMNS.map(listColumn), ...measures, ...FLAG_COLUMNS.map(listColumn)];
  const widths = [34, 40, 22, 12, 14, 12, 14, 70, 50, 26];
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
    columns: headers.map((header, i) => ({ header, width: widths[i] ?? 20, wrap: (widths[i] ?? 0) >= 50 })),
    rows,
    frozen: 1,
    filtered: true,
  };
}

function sourceSheet({ sources }: WorkbookInput): SheetInput {
  const headers = [
    "id",
    "title",
    "publisher",
    "published",
    "licence",
    "attribution",
    "landing page",
    "caveats",
  ];
  const widths = [26, 50, 36, 14, 36, 60, 50, 80];
  return {
    name: "Sources",
    columns: headers.map((header, i) => ({ header, width: widths[i] ?? 20, wrap: (widths[i] ?? 0) >= 50 })),
    rows: sources.map((s) => [
      s.id,
      s.title,
      s.publisher,
      s.published,
      s.licence,
      sayAcknowledgement(s.attribution),
      s.landing,
      s.caveats,
    ]),
    frozen: 1,
    filtered: true,
  };
}

/** The sheets of the workbook, the cover first. Lists have the columns of the CSV download. */
export function workbookSheets(input: WorkbookInput): SheetInput[] {
  const { about, areas, scope, columns, indicators, flags } = input;
  const cover: SheetInput = {
    name: "About",
    columns: [
      { header: "item", width: 34, wrap: true },
      { header: "value", width: 110, wrap: true },
    ],
    rows: aboutTable(about).rows,
    frozen: 0,
    filtered: false,
  };
  const flagged = scope.filter((msoa) => isFlagged(input, msoa));
  return [
    cover,
    listSheet("Flagged areas", msoaTable(areas, flagged, columns, flags), indicators),
    listSheet("All areas", msoaTable(areas, scope, columns, flags), indicators),
    lsoaSheet(input),
    indicatorSheet(input),
    sourceSheet(input),
  ];
}
