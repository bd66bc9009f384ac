// @vitest-environment jsdom
import { Blob } from "node:buffer";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { catalogueOf } from "../../src/config/catalogue";
import { DEFAULT_INDICATOR, INDICATORS } from "../../src/config/indicators";
import type { Rule } from "../../src/model/rule";
import { settleAreas, settleView, useDroppedParts } from "../../src/state/settle";
import { SHIPPED_HERE } from "../../src/state/not-here";
import { startWorkspace } from "../../src/state/start-workspace";
import { changeView, DEFAULT_VIEW, useViewStore } from "../../src/state/view-store";
import { useWorkspace } from "../../src/state/workspace";
import { renderHook } from "@testing-library/react";
import { loadedAreas } from "../panels/atlas";

const ID = "own_falls_1a2b3c";
const RULE: Rule = {
  join: "all",
  conditions: [
    { kind: "extent", atLeast: 0.3 },
    { kind: "indicator", indicator: ID, worst: 20, lens: "england" },
  ],
};
const ASKED = { ...DEFAULT_VIEW, indicator: ID, rule: RULE };
const disk = vi.hoisted(() => ({ answer: (): void => undefined }));
vi.mock("../../src/state/workspace", async (original) => ({
  ...(await original<object>()),
  PATIENCE: 1,
  loadWorkspace: () => new Promise<void>((done) => (disk.answer = done)),
}));
vi.stubGlobal("Blob", Blob);
vi.stubGlobal("indexedDB", { databases: () => Promise.resolve([]) });

const view = () => useViewStore.getState().view;
const dropped = () => renderHook(useDroppedParts).result.current;

/** A link with own figures is judged while the database has not answered yet: as the page opens, or on the way Back. */
async function openLate(judge: () => void): Promise<void> {
  settleView(ASKED, []);
  await startWorkspace();
  judge();
  expect([view().indicator, view().rule.conditions.length, dropped().length]).toEqual([
    DEFAULT_INDICATOR,
    1,
    1,
  ]);
}

/** The database answers, with the figures that the link asks for. */
async function answer(): Promise<void> {
  const [first] = INDICATORS;
  if (!first) throw new Error("there are no indicators");
  useWorkspace.setState({ catalogue: catalogueOf([...INDICATORS, { ...first, id: ID }]) });
  disk.answer();
  await new Promise((done) => setTimeout(done));
}

beforeEach(() => useWorkspace.setState({ catalogue: SHIPPED_HERE }));
afterEach(() => localStorage.clear());

test("a slow database gives a link its own measure and its rule back once it answers", async () => {
  const areas = await loadedAreas();
  await openLate(() => settleAreas(areas));
  await answer();
  expect(view()).toEqual(ASKED);
  expect(dropped()).toEqual([]);
});

test("what the person chose meanwhile stays, and the rest comes back", async () => {
  await openLate(() => settleView(ASKED, []));
  const other = INDICATORS.find(({ id }) => id !== DEFAULT_INDICATOR)?.id ?? "";
  changeView({ indicator: other, panel: "summary", lens: "footprint" });
  await answer();
  expect(view()).toEqual({ ...ASKED, indicator: other, panel: "summary", lens: "footprint" });
});
