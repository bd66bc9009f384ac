// @vitest-environment jsdom
import { act, cleanup, render, screen } from "@testing-library/react";
import { Profiler } from "react";
import { afterEach, expect, it, vi } from "vitest";
import { MapPane } from "../../src/app/MapPane";
import { indicatorOf } from "../../src/config/indicators";
import type { AreaMap, MapEvents, MapModel } from "../../src/map/model";
import { useHover } from "../../src/state/hover";

/** What the page gave the map, and how often what lies over it was drawn. */
const seen = vi.hoisted(() => ({
  events: null as MapEvents | null,
  models: [] as (number | null)[],
  drawn: { legend: 0, picker: 0, walker: 0, card: 0 },
}));
vi.mock("../../src/app/start-map", () => ({
  startMap: (_: HTMLElement, events: MapEvents): Promise<AreaMap> => {
    seen.events = events;
    return Promise.resolve({
      render: ({ hovered }: MapModel) => {
        seen.models.push(hovered);
      },
      destroy: () => undefined,
    });
  },
}));
vi.mock("../../src/app/map-model", () => ({
  useMapModel: () => ({ hovered: useHover(({ msoa }) => msoa) }),
}));
const counted = vi.hoisted(() => (name: keyof typeof seen.drawn) => () => {
  seen.drawn[name]++;
  return null;
});
vi.mock("../../src/panels/legend/Legend", () => ({ Legend: counted("legend") }));
vi.mock("../../src/panels/indicator/IndicatorPicker", () => ({ IndicatorPicker: counted("picker") }));
vi.mock("../../src/app/AreaWalker", () => ({ AreaWalker: counted("walker") }));
vi.mock("../../src/app/PickedCard", () => ({ PickedCard: counted("card") }));
const areas = vi.hoisted(() => ({
  code: ["E02000001", "E02000002"],
  name: ["First", "Second"],
  lad: [0, 0],
  lads: [{ code: "E09000001", name: "Town" }],
  population: [10_000, 9000],
}));
vi.mock("../../src/state/atlas", () => ({ useAreas: () => areas }));
vi.mock("../../src/state/derived", () => ({
  useDerived: () => ({
    indicator: indicatorOf("imd25_average_score"),
    data: { status: "loading" },
    overlay: null,
    answer: null,
  }),
}));
afterEach(cleanup);

it("a pointer that moves inside one area commits nothing; over another, only the tip and the map's follower", async () => {
  let commits = 0;
  const { container } = render(
    <Profiler id="map" onRender={() => commits++}>
      <MapPane />
    </Profiler>,
  );
  await vi.waitFor(() => expect(seen.models).toHaveLength(1));
  const hover = (area: number | null, x: number): void => act(() => seen.events?.onHover(area, { x, y: 20 }));
  hover(0, 10);
  const tip = (): HTMLElement => screen.getByText(/^First/).parentElement as HTMLElement;
  expect(tip().style.getPropertyValue("--pointer-x")).toBe("10px");

  const before = { commits, models: seen.models.length, drawn: { ...seen.drawn } };
  for (let x = 11; x <= 50; x++) hover(0, x);
  expect(commits).toBe(before.commits);
  expect(seen.models).toHaveLength(before.models);
  expect(tip().style.getPropertyValue("--pointer-x")).toBe("50px");

  hover(1, 51);
  expect(commits).toBe(before.commits + 1);
  expect(seen.models.at(-1)).toBe(1);
  expect(screen.getByText(/^Second/)).toBeTruthy();
  expect(seen.drawn).toEqual(before.drawn);

  hover(null, 0);
  expect(container.querySelector("strong")).toBeNull();
});
