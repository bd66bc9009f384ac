import { create } from "zustand";
import { LSOA_ZOOM, TOWN_ZOOM } from "../config/layers";

/** Where the map's camera rests now, for what depends on it; the map owns it and the URL does not hold it. */
const useMapZoom = create<{ readonly zoom: number }>()(() => ({ zoom: 0 }));

export const setMapZoom = (zoom: number): void => useMapZoom.setState({ zoom });

/** Whether the map is near enough to label towns. */
export const useTownsNear = (): boolean => useMapZoom(({ zoom }) => zoom >= TOWN_ZOOM);

/** Whether the map is near enough to draw a footprint's LSOAs. */
export const useNearEnough = (): boolean => useMapZoom(({ zoom }) => zoom >= LSOA_ZOOM);
