import { MSOA_COUNT } from "../model/codes";
import type { PreparedDetail, PreparedEngland } from "./model";

/** The boundaries on the map: England's overview, and a footprint's detail on top of it. */
export interface Drawn {
  readonly england: PreparedEngland | null;
  readonly detail: PreparedDetail | null;
  /** 1 for every MSOA of the detail, where the overview is not drawn: they differ by what was simplified. Null without detail. */
  readonly members: Uint8Array | null;
}

/** Boundaries with another detail, or none. */
export function withDetail(drawn: Drawn, detail: PreparedDetail | null): Drawn {
  if (detail === drawn.detail) return drawn;
  const members = detail && new Uint8Array(MSOA_COUNT);
  for (const row of detail?.msoaRows ?? []) if (members) members[row] = 1;
  return { ...drawn, detail, members };
}
