/** How fine the boundaries of a file are: those of a footprint, and those of all England. */
export const FULL_DETAIL =
  "As published (generalised to 20 m, clipped to the coast), shared with the LSOAs inside";
export const OVERVIEW =
  "Simplified for a map of all England: one vertex in twenty, on a grid of about 50 m; some small areas are left with three or four corners. Choose the published boundaries, or a footprint, for full detail";
