export { loadAreas } from "./areas";
export { loadDetail } from "./detail";
export { loadEngland } from "./england";
export { loadIndicator } from "./indicator";
export {
  loadAllocations,
  loadBigLocal,
  loadManifest,
  loadPlaces,
  loadPublished,
  loadSources,
  type Allocation,
  type Place,
  type PublishedIcb,
  type Source,
} from "./lists";
export { loadLsoaColumn } from "./lsoa-column";
export { loadLsoas } from "./lsoas";
export { loadNeighbours } from "./neighbours";
export { fetchFirstFiles } from "./early";
export { fetchBytes, type ReadBytes } from "./read";
