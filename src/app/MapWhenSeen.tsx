import { useMapDrawn } from "../state/map-drawn";
import { useOption } from "../state/view-store";
import { MapPane } from "./MapPane";

/**
 * The map, but not while a frame or a brief covers it before its first picture: they need no map, and starting one
 * (seconds without a graphics card) would take the processor from them. A map that is drawn stays.
 */
export function MapWhenSeen() {
  const [frame] = useOption("frame", "");
  const [brief] = useOption("brief", "");
  const drawn = useMapDrawn();
  const covered = frame !== "" || brief !== "";
  return covered && !drawn ? null : <MapPane />;
}
