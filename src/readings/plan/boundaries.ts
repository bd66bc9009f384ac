import { dissolvedGeoJson } from "../../export/geo/dissolve";
import { topoJsonOf, type Group } from "../../export/geo/topojson";
import type { Areas } from "../../model/area";
import type { Geometry } from "../../model/geometry";
import type { Plan } from "../../workspace/plan/plan";
import { planVersion } from "./lookup";

/** The shapes of a plan: each neighbourhood with its properties and areas (`homes`: MSOA indices, in the plan's order). */
function groupsOf(plan: Plan, homes: readonly (readonly number[])[], areas: Areas): Group[] {
  const version = planVersion(plan);
  return plan.neighbourhoods.map(({ id, name, called }, at) => {
    const inside = homes[at] ?? [];
    return {
      properties: {
        neighbourhood_id: id,
        neighbourhood_name: name,
        ...(called === "" ? {} : { called }),
        plan: plan.name,
        version,
        areas: inside.length,
        population_mid22: inside.reduce((sum, i) => sum + (areas.population[i] ?? 0), 0),
      },
      rows: new Set(inside),
    };
  });
}

/** The neighbourhoods' boundaries as the text of a GeoJSON, or of a TopoJSON that holds the areas too, each with its neighbourhood. */
export function boundariesText(
  format: "geojson" | "topojson",
  geometry: Geometry,
  plan: Plan,
  homes: readonly (readonly number[])[],
  areas: Areas,
): string {
  const groups = groupsOf(plan, homes, areas);
  if (format === "geojson") return JSON.stringify(dissolvedGeoJson(geometry, groups));
  const homeOf = new Map(homes.flatMap((inside, at) => inside.map((i) => [i, plan.neighbourhoods[at]?.id])));
  const propertiesOf = (row: number) => {
    const id = homeOf.get(row);
    return id === undefined ? null : { msoa21cd: areas.code[row] ?? null, neighbourhood_id: id };
  };
  const name = "msoa21";
  return JSON.stringify(topoJsonOf(geometry, { name, propertiesOf }, { neighbourhoods: groups }));
}
