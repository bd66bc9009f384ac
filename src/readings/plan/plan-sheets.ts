import type { Cell, Table } from "../../export/csv";
import { NOT_AVAILABLE } from "../../export/csv";
import type { SheetInput } from "../../export/workbook/sheet";
import type { Areas } from "../../model/area";
import type { Plan } from "../../workspace/plan/plan";
import type { Capacity } from "./capacity";
import type { Holding } from "./holdings";
import { flaggedHome, HALF, sayFlaggedHome } from "./flagged-homes";
import { planVersion } from "./lookup";
import { POLICY_RANGE_WORDS, sayRange } from "./say-range";

const WIDTH = 14;

/** A sheet of figures: each column with its number format, or wide for text. */
function sheetOf(
  name: string,
  columns: readonly (readonly [header: string, format?: string])[],
  rows: readonly (readonly Cell[])[],
): SheetInput {
  return {
    name,
    columns: columns.map(([header, format]) => ({
      header,
      width: format === undefined ? 30 : WIDTH,
      ...(format === undefined ? {} : { format }),
    })),
    rows,
    none: NOT_AVAILABLE,
    frozen: 1,
    filtered: true,
  };
}

function homesSheet(plan: Plan, held: readonly Holding[], least: number): SheetInput {
  return sheetOf(
    "Neighbourhoods",
    [
      ["neighbourhood_name"],
      ["neighbourhood_id", "@"],
      ["called"],
      ["areas", "0"],
      ["population_mid22", "#,##0"],
      [`against ${POLICY_RANGE_WORDS}`, "@"],
      ["flagged areas", "0"],
      ["people in flagged areas", "#,##0"],
      ["share in flagged areas", "0.0%"],
      [`neighbourhood, from ${least}% on`, "@"],
      ["areas the rule cannot judge", "0"],
      ["Core20 people", "#,##0"],
      ["imd25_share_core20", "0.0%"],
      ["hidden pockets", "0"],
      ["people in hidden pockets", "#,##0"],
      ["imd25_extent", "0.0%"],
      ["imd25_average_score", "0.00"],
    ],
    held.map((one, at) => [
      one.name,
      one.id,
      plan.neighbourhoods[at]?.called ?? "",
      one.areas,
      one.people,
      sayRange(one.people),
      one.flagged.areas,
      one.flagged.people,
      one.flagged.share,
      sayFlaggedHome(flaggedHome(one, least)),
      one.unknown,
      one.core20.people,
      one.core20.share,
      one.pockets.areas,
      one.pockets.people,
      one.extent,
      one.score,
    ]),
  );
}

function areasSheet(plan: Plan, held: readonly Holding[], areas: Areas): SheetInput {
  const version = planVersion(plan);
  return sheetOf(
    "Areas",
    [
      ["msoa21cd", "@"],
      ["name"],
      ["district"],
      ["population_mid22", "#,##0"],
      ["neighbourhood_id", "@"],
      ["neighbourhood_name"],
      ["plan"],
      ["version", "@"],
    ],
    held.flatMap(({ id, name, inside }) =>
      inside.map((i): Cell[] => [
        areas.code[i] ?? null,
        areas.name[i] ?? null,
        areas.lads[areas.lad[i] ?? -1]?.name ?? null,
        areas.population[i] ?? null,
        ...[id, name, plan.name, version],
      ]),
    ),
  );
}

/** What was shared out, in words and figures. */
export interface Shared {
  readonly what: "posts" | "pounds";
  /** Per cent by need. */
  readonly mix: number;
  readonly capacity: Capacity;
}

function sharedSheet({ what, mix, capacity: { rows } }: Shared): SheetInput {
  return sheetOf(
    "Sharing out",
    [
      ["neighbourhood_name"],
      ["population_mid22", "#,##0"],
      ["Core20 people", "#,##0"],
      [`exact share (${100 - mix}% by people, ${mix}% by need)`, "#,##0.00"],
      what === "posts" ? ["people for each post", "#,##0"] : ["pounds a person", "#,##0.00"],
      [what, "#,##0"],
    ],
    rows.map((one): Cell[] => {
      const each = what === "posts" ? one.peopleEach : one.eachPerson;
      return [one.name, one.people, one.core20, one.exact, each, one.given];
    }),
  );
}

/** The workbook of a plan: what it is, its neighbourhoods with their measures, their areas and, where something was, what was shared out. `least`: per cent of people from which on a neighbourhood is flagged. */
export function planSheets(
  plan: Plan,
  held: readonly Holding[],
  areas: Areas,
  about: Table,
  shared: Shared | null,
  least: number = HALF,
): SheetInput[] {
  const cover: SheetInput = {
    name: "About",
    columns: [
      { header: "item", width: 34, wrap: true },
      { header: "value", width: 110, wrap: true },
    ],
    rows: about.rows,
    none: NOT_AVAILABLE,
    frozen: 0,
    filtered: false,
  };
  return [
    cover,
    homesSheet(plan, held, least),
    areasSheet(plan, held, areas),
    ...(shared ? [sharedSheet(shared)] : []),
  ];
}
