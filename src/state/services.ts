import { fetchBytes, loadServices } from "../data";
import type { Areas } from "../model/area";
import type { Services } from "../model/services";
import { networksOf, type LikelyNetworks } from "../stats/likely-networks";
import { useAreas } from "./atlas";
import { useResource, type Loaded } from "./resources";

/** Practices, networks, pharmacies and libraries, and of each area its most likely network. */
export interface ServicesHere {
  readonly services: Services;
  readonly likely: LikelyNetworks;
}

/** Not the key of the services alone (state/atlas.ts): what is kept under a key has one shape. */
const KEY = "services and networks";

/** Loads the services once, and finds the most likely network of every area. */
export async function loadServicesHere(areas: Areas): Promise<ServicesHere> {
  const services = await loadServices(fetchBytes);
  return { services, likely: networksOf(areas, services) };
}

/** The services and networks; asked for only when `wanted`. */
export function useServices(wanted = true): Loaded<ServicesHere> {
  const areas = useAreas();
  return useResource(wanted ? KEY : null, () => loadServicesHere(areas));
}
