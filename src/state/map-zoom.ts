import { create } from "zustand";
import { ONE_FILE } from "../data";
import { LSOA_ZOOM, TOWN_ZOOM } from "../config/layers";

/** Where the map's camera rests now, for what depends on it; the map owns it and the URL does not hold it. */
const useMapZoom = create<{ readonly zoom: number }>()(() => ({ zoom: 0 }));

export const setMapZoom = (zoom: number): void => useMapZoom.setState({ zoom });

/** Whether the map is near enough to label towns. */
export const useTownsNear = (): boolean => useMapZoom(({ zoom }) => zoom >= TOWN_ZOOM);

/** Whether LSOAs of any part of England can be drawn: one file holds those of its own footprint. */
export const DETAIL_ANYWHERE = !ONE_FILE;

/** Whether the map is near enough to draw LSOAs. */
export const useNearEnough = (): boolean => useMapZoom(({ zoom }) => zoom >= LSOA_ZOOM);

/** Whether the map draws LSOAs: near enough, and there are some for what is in view. */
export const useLsoasDrawn = (footprint: string | null): boolean =>
  useNearEnough() && (footprint !== null || DETAIL_ANYWHERE);
