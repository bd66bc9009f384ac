import { create } from "zustand";

/** Whether the map has drawn its first picture; set by the map, never unset. */
const useDrawn = create<{ readonly drawn: boolean }>()(() => ({ drawn: false }));

export const setMapDrawn = (): void => useDrawn.setState({ drawn: true });

export const useMapDrawn = (): boolean => useDrawn(({ drawn }) => drawn);
