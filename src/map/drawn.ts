import { MSOA_COUNT } from "../model/codes";
import type { PreparedDetail, PreparedEngland } from "./model";

/** A footprint's boundaries in detail. */
export interface Region {
  readonly detail: PreparedDetail;
  /** 1 for every MSOA of it. */
  readonly members: Uint8Array;
}

/** The boundaries on the map: England's overview, and the detail of footprints on top of it. */
export interface Drawn {
  readonly england: PreparedEngland | null;
  readonly regions: readonly Region[];
  /** 1 for every MSOA of any region, where the overview is not drawn: they differ by what was simplified. Null without regions. */
  readonly members: Uint8Array | null;
}

export const NOTHING_DRAWN: Drawn = { england: null, regions: [], members: null };

const marked = (rows: Iterable<number>): Uint8Array => {
  const members = new Uint8Array(MSOA_COUNT);
  for (const row of rows) members[row] = 1;
  return members;
};

/** Boundaries with the detail of other footprints, or of none. */
export function withDetails(drawn: Drawn, details: readonly PreparedDetail[]): Drawn {
  const regions = details.map(
    (detail) =>
      drawn.regions.find((region) => region.detail === detail) ?? {
        detail,
        members: marked(detail.msoaRows),
      },
  );
  if (regions.length === drawn.regions.length && regions.every((one, at) => one === drawn.regions[at]))
    return drawn;
  const members = regions.length > 0 ? marked(regions.flatMap(({ detail }) => [...detail.msoaRows])) : null;
  return { ...drawn, regions, members };
}
