import { fetchBytes, loadElectoral } from "../data";
import type { Areas } from "../model/area";
import { bestFitOf } from "../stats/best-fit";
import type { Base } from "../workspace/plan/begin-from";
import type { PlanBase } from "../workspace/plan/plan";
import { loadServicesHere } from "./services";

/** Loads wards, districts or most likely networks as parts of England. */
export async function loadBase(from: PlanBase, areas: Areas): Promise<Base> {
  if (from === "districts") return { of: areas.lad, names: areas.lads.map(({ name }) => name) };
  if (from === "networks") {
    const { services, likely } = await loadServicesHere(areas);
    return { of: likely.network, names: services.networks.map(({ name }) => name) };
  }
  const { ward } = await loadElectoral(fetchBytes);
  const parts = new Map<number, number[]>();
  ward.forEach(({ msoa }, at) => {
    for (const i of Array.from(msoa)) parts.set(i, [...(parts.get(i) ?? []), at]);
  });
  return {
    of: bestFitOf(ward, areas.code.length),
    names: ward.map(({ name }) => name),
    partsIn: (i) => parts.get(i) ?? [],
  };
}
