import { useCovered } from "../state/covered";
import { useMapDrawn } from "../state/map-drawn";
import { MapPane } from "./MapPane";

/**
 * The map, but not while a frame or a brief covers it before its first picture: they need no map, and starting one
 * (seconds without a graphics card) would take the processor from them. A map that is drawn stays.
 */
export function MapWhenSeen() {
  const covered = useCovered();
  const drawn = useMapDrawn();
  return covered && !drawn ? null : <MapPane />;
}
