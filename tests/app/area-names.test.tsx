// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { AreaWalker } from "../../src/app/AreaWalker";
import { MapTip } from "../../src/app/MapTip";
import { indicatorOf } from "../../src/config/indicators";
import { Straddling } from "../../src/panels/summary/Straddling";
import { setHover } from "../../src/state/hover";

/** One area, named as its district is, that lies in two boards. */
const here = vi.hoisted(() => {
  const icb26s = [
    { code: "E54000001", name: "NHS First Integrated Care Board" },
    { code: "E54000002", name: "NHS Second Integrated Care Board" },
  ];
  const areas = {
    code: ["E02000001"],
    name: ["City of London"],
    lad: [0],
    lads: [{ code: "E09000001", name: "City of London" }],
    population: [10_000],
    lon: [-0.09],
    lat: [51.5],
    icb26: [0],
    icb26s,
    straddle26: [{ msoa: 0, icb: 1, people: 10 }],
  };
  return { areas, footprint: icb26s[0] };
});
vi.mock("../../src/state/atlas", () => ({
  useAreas: () => here.areas,
  useNeighbours: () => ({ status: "ready", value: { offsets: [0, 0], targets: [] } }),
}));
vi.mock("../../src/state/derived", () => ({
  useDerived: () => ({
    scope: [0],
    footprint: here.footprint,
    place: null,
    indicator: indicatorOf("imd25_average_score"),
    data: { status: "loading" },
    overlay: null,
    answer: null,
  }),
}));
afterEach(cleanup);

it("an area named as its district is named once under the pointer", () => {
  setHover(0);
  const { container } = render(<MapTip />);
  expect(container.querySelector("strong")?.textContent).toBe("City of London");
});

it("and by the arrow keys", () => {
  const { container } = render(<AreaWalker />);
  fireEvent.keyDown(screen.getByRole("application"), { key: "ArrowUp" });
  expect(container.querySelector("[aria-live]")?.textContent).toMatch(/^City of London: /);
});

it("and among those that lie in two boards", () => {
  const { container } = render(<Straddling />);
  expect(container.querySelector("li")?.textContent).toMatch(/^City of London: counted in NHS First; 10 of/);
});
