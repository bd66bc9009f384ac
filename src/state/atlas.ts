import { createContext, useContext, useMemo } from "react";
import {
  fetchBytes,
  loadAllocations,
  loadAreas,
  loadAttributions,
  loadBigLocal,
  loadCities,
  loadCrosswalk,
  loadDetail,
  loadEditions,
  loadLsoaEditions,
  loadEngland,
  loadIndicator,
  loadLsoaColumn,
  loadLsoaLinks,
  loadLsoas,
  loadManifest,
  loadNeighbours,
  loadPlaces,
  loadPostcodes,
  loadPrideInPlace,
  loadPublished,
  loadServices,
  loadSources,
  loadSummary,
  type Attribution,
  type Source,
} from "../data";
import type { Areas, Lsoas } from "../model/area";
import type { Vintage } from "../model/codes";
import type { Column, IndicatorData } from "../model/indicator";
import { useResource, useResourcesOf, type Loaded } from "./resources";
import { ownDataOf } from "./own-records";
import { settleAreas } from "./settle";
import { startWorkspace } from "./start-workspace";
import { useWorkspace } from "./workspace";

/** The spine, there before anything else is drawn. */
export const AreasContext = createContext<Areas | null>(null);

/** The areas of England. Only below the provider, which waits for them. */
export function useAreas(): Areas {
  const areas = useContext(AreasContext);
  if (!areas) throw new Error("useAreas is called outside the AreasContext provider.");
  return areas;
}

const load = fetchBytes;

export const useLoadedAreas = (): Loaded<Areas> =>
  useResource("areas", async () => {
    const [areas] = await Promise.all([loadAreas(load), startWorkspace()]);
    return settleAreas(areas);
  });

/** An indicator at every level: a shipped one from its file, an own one from the workspace. */
export function loadColumns(id: string, areas: Areas): Promise<IndicatorData> {
  const own = useWorkspace.getState().own.find(({ standing }) => standing.record === id);
  return own ? Promise.resolve(ownDataOf(own, areas)) : loadIndicator(load, id, areas);
}

/** One indicator at every level. */
export function useIndicatorData(id: string): Loaded<IndicatorData> {
  const areas = useAreas();
  return useResource(`column:${id}`, () => loadColumns(id, areas));
}

/** Several indicators at once, keyed by id. */
export function useIndicatorsData(ids: readonly string[]): ReadonlyMap<string, Loaded<IndicatorData>> {
  const areas = useAreas();
  const keyed = useResourcesOf(
    ids.map((id) => `column:${id}`),
    (key) => loadColumns(key.slice("column:".length), areas),
  );
  return new Map(ids.map((id) => [id, keyed.get(`column:${id}`) ?? { status: "loading" }]));
}

export const useLsoas = (wanted = true): Loaded<Lsoas> => {
  const areas = useAreas();
  return useResource(wanted ? "lsoas" : null, () => loadLsoas(load, areas));
};

/** An indicator by LSOA; a null id asks for nothing. */
export const useLsoaColumn = (id: string | null): Loaded<Column> =>
  useResource(id === null ? null : `lsoa ${id}`, () => loadLsoaColumn(load, id ?? ""));

/** The queen neighbours; asked for only when `wanted`. */
export const useNeighbours = (wanted = true) =>
  useResource(wanted ? "neighbours" : null, () => loadNeighbours(load));

/** Full-detail boundaries of a footprint; a null code asks for nothing. */
export const useDetail = (vintage: Vintage, icb: string | null) =>
  useResource(icb === null ? null : `detail ${vintage} ${icb}`, () => loadDetail(load, vintage, icb ?? ""));

/** Full-detail boundaries of one board, for work that goes through several. */
export const loadBoard = (vintage: Vintage, icb: string) => loadDetail(load, vintage, icb);

/** How areas of 2011 became those of 2021, for tables that people add. */
export const useCrosswalk = () => useResource("crosswalk", () => loadCrosswalk(load));
export const useLsoaLinks = () => useResource("lsoas of 2011", () => loadLsoaLinks(load));
export const useEngland = () => useResource("england", () => loadEngland(load));
export const useBigLocal = () => useResource("big-local", () => loadBigLocal(load));
export const usePrideInPlace = (wanted = true) =>
  useResource(wanted ? "pride in place" : null, () => loadPrideInPlace(load));
/** The live postcodes of a postcode area ("OL"); a null area asks for nothing. */
export const usePostcodes = (area: string | null) =>
  useResource(area === null ? null : `postcodes ${area}`, () => loadPostcodes(load, area ?? ""));
/** Labels of the cities, for a map of England. */
export const useCities = () => useResource("cities", () => loadCities(load));
/** Labels of cities and towns, when they are wanted. */
export const usePlaces = (wanted = true) => useResource(wanted ? "places" : null, () => loadPlaces(load));
/** Practices, networks, pharmacies and libraries; asked for only when `wanted`. */
export const useServices = (wanted = true) =>
  useResource(wanted ? "services" : null, () => loadServices(load));
/** What the Ministry published of the 42 ICBs of 2024; asked for only when `wanted`. */
export const usePublished = (wanted = true) =>
  useResource(wanted ? "published" : null, () => loadPublished(load));
export const useAllocations = () => useResource("allocations", () => loadAllocations(load));
/** The summary measures of districts, ICBs and England. */
export const useSummary = () => {
  const areas = useAreas();
  return useResource("summary", () => loadSummary(load, areas));
};
/** Six editions of the index at every level; asked for only when `wanted`. */
export const useEditions = (wanted = true) =>
  useResource(wanted ? "editions" : null, () => loadEditions(load));
/** Six editions of the index by LSOA. */
export const useLsoaEditions = () => useResource("edition lsoas", () => loadLsoaEditions(load));
/** Version of the data, asked for when something is saved. */
export const dataVersion = async (): Promise<string> => (await loadManifest(load)).version;

export const useManifest = () => useResource("manifest", () => loadManifest(load));
/** A list of the official sources, and those of own figures. */
function useWithOwn<T extends Attribution>(official: Loaded<readonly T[]>): Loaded<readonly (T | Source)[]> {
  const own = useWorkspace(({ sources }) => sources);
  return useMemo(
    () =>
      official.status === "ready" && own.length > 0
        ? { status: "ready", value: [...official.value, ...own] }
        : official,
    [official, own],
  );
}

/** The official sources, and those of own figures. */
export const useSources = (): Loaded<readonly Source[]> =>
  useWithOwn(useResource("sources", () => loadSources(load)));
/** How those are to be acknowledged: all that a first view needs of them. */
export const useAttributions = (): Loaded<readonly Attribution[]> =>
  useWithOwn<Attribution>(useResource("attributions", () => loadAttributions(load)));
