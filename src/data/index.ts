export { loadAreas } from "./areas";
export { loadCrosswalk } from "./crosswalk";
export { loadLsoaLinks } from "./lsoa-links";
export { detailPath, loadDetail } from "./detail";
export { loadEditionDomains, loadEditions, loadLsoaEditions, type LsoaEditions } from "./editions";
export { loadEngland } from "./england";
export { loadHotSpots } from "./hot-spots";
export { loadIndicator } from "./indicator";
export { loadElectoral } from "./electoral";
export { loadServices } from "./services";
export {
  loadAllocations,
  loadAttributions,
  loadBigLocal,
  loadManifest,
  loadPrideInPlace,
  loadPublished,
  loadSources,
  type Attribution,
  type PublishedIcb,
  type Source,
} from "./lists";
export { loadSearch } from "./search";
export { loadPostcodes } from "./postcodes";
export { loadLsoaColumn } from "./lsoa-column";
export { loadLsoas } from "./lsoas";
export { loadNeighbours } from "./neighbours";
export { fetchFirstFiles } from "./early";
export { BUILD } from "./build-id";
export { carrierNow, type AboutFile } from "./carrier";
export { ONE_FILE } from "./one-file";
export { loadCities, loadPlaces, type Place } from "./places";
export { placeOf } from "./place-of";
export { loadSummary } from "./summary";
export { fetchBytes, whenAFileFails, type ReadBytes } from "./read";
