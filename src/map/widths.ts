/** Widths in pixels by zoom, straight lines between the stops. */
export type Stops = readonly (readonly [zoom: number, value: number])[];

/** Lines between MSOAs, districts and boards. */
export const AREA_LINE: Stops = [
  [8, 0.3],
  [11, 0.9],
  [13, 1.6],
];
export const DISTRICT_LINE: Stops = [
  [7, 0.4],
  [10, 1.1],
  [13, 1.8],
];
export const ICB_LINE: Stops = [
  [5, 0.8],
  [8, 1.5],
  [12, 2.4],
];
/** A coast has more line than shape: boundaries there are so much thinner. */
export const AT_SEA = 0.4;

/** Outlines of flagged, hovered and selected areas; all have their stops at the same zooms. */
export const FLAG_LINE: Stops = [
  [5, 0.6],
  [7.5, 1.1],
  [10, 2],
  [13, 3],
];
export const HOVERED_LINE: Stops = [
  [5, 1.6],
  [7.5, 1.8],
  [10, 2.2],
  [13, 3],
];
export const SELECTED_LINE: Stops = [
  [5, 2.2],
  [7.5, 2.4],
  [10, 3],
  [13, 4],
];
/** How much wider a mark's halo is than the mark. */
export const HALO_EXTRA = 2.4;

/** Lines of a plan, `extra` wider for their casing. Wider than the outline of a flagged or picked area, which lies on them: where both run, both are seen. */
export const planLine = (extra: number): Stops => [
  [6, 1 + extra / 3],
  [8.5, 1.8 + extra / 2],
  [10.5, 4 + extra],
  [13, 6 + extra],
];
export const PLAN_CASING = 3.2;
/** The light dashes on a plan's line where people marked a barrier: narrower than it by so much, and so long and far apart in widths of their own. */
export const BARRIER_INSET = -1.6;
export const BARRIER_DASH = [2, 2] as const;
/** Size of the names of a plan's neighbourhoods, and the zoom that they are written from. */
export const PLAN_NAME_SIZE: Stops = [
  [8, 11.5],
  [12, 16],
];
export const PLAN_NAME_ZOOM = 7.5;

/** How strong the lines are. */
export const LINE_OPACITY = { area: 0.75, boundary: 0.9, street: 0.7, halo: 0.9 } as const;
export const STREET_WIDTH = 0.6;

/** The value at a zoom: between two stops on the line that joins them, beyond the ends the nearest. */
export function valueAt(stops: Stops, zoom: number): number {
  const above = stops.findIndex(([at]) => at >= zoom);
  const [high, low] = [stops[above], stops[above - 1]];
  if (!high) return stops.at(-1)?.[1] ?? 0;
  if (!low) return high[1];
  return low[1] + ((zoom - low[0]) / (high[0] - low[0])) * (high[1] - low[1]);
}
