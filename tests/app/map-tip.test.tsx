// @vitest-environment jsdom
import { act, cleanup, render } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { MapTip } from "../../src/app/MapTip";
import type { Areas } from "../../src/model/area";
import { AreasContext } from "../../src/state/atlas";
import { setHover } from "../../src/state/hover";

const areas = {
  ...{ code: ["E02000001", "E02000002"], name: ["Milnrow", "Kingsway"], population: [9000, 8000] },
  ...{ lad: [0, 0], lads: [{ code: "E08000005", name: "Rochdale" }] },
} as unknown as Areas;
const overlay = {
  labels: ["Central, East and 2 more"],
  classes: Uint8Array.of(0, 255),
  parts: { of: Int32Array.of(1, -1), names: ["Central", "East"] },
};
vi.mock("../../src/state/derived", () => ({ useDerived: () => ({ answer: null, overlay }) }));
afterEach(cleanup);

it("names the area's own neighbourhood, not all that share its colour", () => {
  const { container } = render(
    <AreasContext value={areas}>
      <MapTip />
    </AreasContext>,
  );
  act(() => setHover(0));
  expect(container.textContent).toBe("Milnrow, RochdaleEast9,000 people");
  act(() => setHover(1));
  expect(container.textContent).toContain("in no neighbourhood");
});
