import { beforeEach, expect, it } from "vitest";
import type { Areas } from "../../src/model/area";
import { isAdding, setAdding } from "../../src/state/adding";
import { selectArea } from "../../src/state/choose";
import { settleView } from "../../src/state/settle";
import { changeView, DEFAULT_VIEW } from "../../src/state/view-store";

const areas = { code: ["E02000001", "E02000002"] } as unknown as Areas;

beforeEach(() => {
  setAdding(false);
  changeView({ ...DEFAULT_VIEW, selection: ["E02000001"] });
});

it("goes on while areas are picked, taken away and looked at in other views", () => {
  setAdding(true);
  selectArea(areas, 1, true);
  selectArea(areas, 0, true);
  changeView({ panel: "list" });
  expect(isAdding()).toBe(true);
});

it("ends when the last area is taken away, and does not come back with the next", () => {
  setAdding(true);
  selectArea(areas, 0, true);
  expect(isAdding()).toBe(false);
  selectArea(areas, 1);
  expect(isAdding()).toBe(false);
});

it("ends when the profile takes the card's place, and stays ended beside another view", () => {
  setAdding(true);
  changeView({ panel: "profile" });
  expect(isAdding()).toBe(false);
  changeView({ panel: "summary" });
  expect(isAdding()).toBe(false);
});

it("ends when Back leads to a view without a card", () => {
  setAdding(true);
  settleView(DEFAULT_VIEW, []);
  expect(isAdding()).toBe(false);
});

it("does not start where no card could say so", () => {
  changeView({ panel: "profile" });
  setAdding(true);
  expect(isAdding()).toBe(false);
});

it("can start again after it ended", () => {
  setAdding(true);
  changeView({ selection: [] });
  changeView({ selection: ["E02000002"] });
  setAdding(true);
  changeView({ panel: "list" });
  expect(isAdding()).toBe(true);
  changeView({ selection: [] });
  expect(isAdding()).toBe(false);
});
