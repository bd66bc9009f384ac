import { create } from "zustand";

/** A corner of a drawn shape: longitude and latitude in degrees. */
type Corner = readonly [number, number];

/** The shape that a person is drawing on the map; null when clicks pick areas. Never in the URL. */
export const useSketch = create<{ readonly corners: readonly Corner[] | null }>()(() => ({ corners: null }));

export const startSketch = (): void => useSketch.setState({ corners: [] });
/** Sets one point, in the place of what is drawn. */
export const placePoint = (point: Corner): void => useSketch.setState({ corners: [point] });
export const stopSketch = (): void => useSketch.setState({ corners: null });

/** Adds a corner while a shape is being drawn. */
export const addCorner = (corner: Corner): void =>
  useSketch.setState(({ corners }) => ({ corners: corners && [...corners, corner] }));

/** Takes the last corner back. */
export const undoCorner = (): void =>
  useSketch.setState(({ corners }) => ({ corners: corners?.slice(0, -1) ?? null }));
