import { fetchBytes, loadElectoral } from "../data";
import type { Electoral } from "../model/electoral";
import { useResource, type Loaded } from "./resources";

/** Wards and constituencies; asked for only when `wanted`. */
export const useElectoral = (wanted: boolean): Loaded<Electoral> =>
  useResource(wanted ? "electoral" : null, () => loadElectoral(fetchBytes));
