import { PLAN_FILLS } from "../../config/plan";
import type { Areas } from "../../model/area";
import { MISSING_CLASS } from "../../model/classes";
import type { Neighbours } from "../../model/geometry";
import type { PlanDrawing } from "../../model/plan-drawing";
import { tellApart } from "../../stats/neighbourhoods/tell-apart";
import { markedRows } from "../../workspace/plan/marks";
import type { Plan } from "../../workspace/plan/plan";
import { besideOf, homesOf } from "./homes";

/** A key names so many neighbourhoods of a colour, and counts the others. */
const NAMED = 3;

/** Where people live on average, in degrees. */
function centreOf({ lon, lat, population }: Areas, inside: readonly number[]): { lon: number; lat: number } {
  const people = inside.reduce((sum, i) => sum + (population[i] ?? 0), 0);
  const mean = (of: Float64Array): number =>
    inside.reduce((sum, i) => sum + (population[i] ?? 0) * (of[i] ?? 0), 0) / people;
  return { lon: mean(lon), lat: mean(lat) };
}

function sayNames(names: readonly string[]): string {
  const more = names.length - NAMED;
  return `${names.slice(0, NAMED).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

/** A plan as the map shows it. Those that touch differ in colour; the colour itself says nothing. */
export function drawingOf(areas: Areas, neighbours: Neighbours, plan: Plan): PlanDrawing {
  const homes = homesOf(areas, plan);
  const colour = tellApart(besideOf(homes, neighbours));
  const { barriers, crossings } = markedRows(areas, plan);
  const most = PLAN_FILLS.light.length;
  const of = (home: number): number => (colour[home] ?? 0) % most;
  const used = colour.reduce((n, one) => Math.max(n, Math.min(one + 1, most)), 0);
  return {
    of: homes.of,
    barriers,
    crossings,
    names: plan.neighbourhoods.map(({ name }, home) => ({
      name,
      ...centreOf(areas, homes.areas[home] ?? []),
    })),
    fill: {
      title: plan.name,
      units: `Neighbourhoods: the colours only tell those apart that touch${barriers.length > 0 ? "; lines with light dashes are barriers" : ""}`,
      labels: Array.from({ length: used }, (_, n) =>
        sayNames(plan.neighbourhoods.filter((_, home) => of(home) === n).map(({ name }) => name)),
      ),
      colours: PLAN_FILLS,
      parts: { of: homes.of, names: plan.neighbourhoods.map(({ name }) => name) },
      classes: Uint8Array.from(homes.of, (home) => (home === -1 ? MISSING_CLASS : of(home))),
    },
  };
}
