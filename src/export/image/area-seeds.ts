import { boundsOf } from "./fit";
import type { FrameArea } from "./frame-map";
import { pointInside } from "./inside";
import type { Seed } from "./labels";
import type { Placed } from "./map-layers";

/** An area that wants a name or a number on the map. */
export interface AreaSeed extends Seed {
  readonly code: string;
  readonly flagged: boolean;
}

/** Points of areas in the frame, in their order. */
export function seedsOf(areas: readonly FrameArea[], { transform: { k, dx, dy } }: Placed): AreaSeed[] {
  return areas.flatMap(({ code, name, flagged, rings }) => {
    const point = pointInside(rings);
    const bounds = boundsOf(rings);
    if (!point || !bounds) return [];
    const [x, y] = [point[0] * k + dx, point[1] * k + dy];
    return [{ code, name, flagged, x, y, room: (bounds[2] - bounds[0]) * k }];
  });
}
