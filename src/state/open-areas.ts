import type { Areas } from "../model/area";
import type { View } from "../model/view";
import { icbOf, openArea } from "./choose";
import { changeView, useViewStore } from "./view-store";

/** Option of the view that says for which place its areas were opened. */
export const FROM_OPTION = "profile.from";

/** Zoom from which areas are shown as what is inside them: several areas are framed from further off. */
const CLOSEST = 10.5;
/** Degrees of longitude that a map of usual width shows at zoom 0. */
const DEGREES = 400;
/** How much longer a degree of latitude is drawn than one of longitude in England. */
const TALLER = 1.7;

/** Options with the place for which areas are opened, or without one. */
const optionsFrom = ({ options }: View, from: string): View["options"] => {
  const others = Object.entries(options).filter(([key]) => key !== FROM_OPTION);
  return Object.fromEntries(from === "" ? others : [...others, [FROM_OPTION, from]]);
};

/**
 * Selects areas, opens the board in which most of their people live and the profile of all together, and frames them. `from` is the place that they
 * are opened for (`writeChosen`), which the profile then names; where it has no areas, the profile says so.
 */
export function openAreas(areas: Areas, msoas: readonly number[], from = ""): void {
  const { view } = useViewStore.getState();
  const { vintage } = view;
  const options = optionsFrom(view, from);
  const [first] = msoas;
  if (first === undefined) {
    if (from !== "") changeView({ selection: [], panel: "profile", options });
    return;
  }
  if (msoas.length === 1) {
    openArea(areas, first);
    changeView(from === "" ? { options } : { panel: "profile", options }, "replace");
    return;
  }
  const people = new Map<string, number>();
  for (const i of msoas) {
    const code = icbOf(areas, vintage, i)?.code ?? "";
    people.set(code, (people.get(code) ?? 0) + (areas.population[i] ?? 0));
  }
  const [board] = [...people].sort((a, b) => b[1] - a[1]);
  const range = (of: Float64Array): readonly [number, number] => {
    const values = msoas.map((i) => of[i] as number);
    return [Math.min(...values), Math.max(...values)];
  };
  const [west, east] = range(areas.lon);
  const [south, north] = range(areas.lat);
  const span = Math.max(east - west, (north - south) * TALLER, 0.01);
  changeView({
    footprint: board?.[0] ?? null,
    place: null,
    selection: msoas.map((i) => areas.code[i] ?? ""),
    panel: "profile",
    options,
    camera: {
      lng: (west + east) / 2,
      lat: (south + north) / 2,
      zoom: Math.min(CLOSEST, Math.log2(DEGREES / span) - 0.5),
    },
  });
}
