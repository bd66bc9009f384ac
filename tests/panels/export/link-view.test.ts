import { expect, it } from "vitest";
import { checkCode } from "../../../src/export/check-code";
import type { View } from "../../../src/model/view";
import { linkView } from "../../../src/panels/export/link-view";
import { decodeView, encodeView } from "../../../src/state/url";
import { DEFAULT_VIEW } from "../../../src/state/view-store";

const viewOf = (panel: View["panel"], options: Record<string, string>): View => ({
  ...DEFAULT_VIEW,
  footprint: "E54000057",
  panel,
  options,
});
const kept = (panel: View["panel"], options: Record<string, string>): string[] =>
  Object.keys(linkView(viewOf(panel, options)).options).sort();

const LEFTOVERS = {
  "bl.theme": "health",
  "bl.who": "here",
  "compare.tab": "places",
  "profile.group": "need",
  "brief.areas": "000988",
  brief: "1",
  frame: "16:9",
  "frame.title": "Mine",
};

it("leaves out what other panels, a frame or a brief left behind, and keeps what the open panel shows", () => {
  expect(kept("summary", LEFTOVERS)).toEqual([]);
  expect(kept("big-local", LEFTOVERS)).toEqual(["bl.theme", "bl.who"]);
  expect(kept("compare", LEFTOVERS)).toEqual(["compare.tab"]);
  expect(kept("summary", { unheard: "of" })).toEqual(["unheard"]);
});

it("keeps a layer with its question, and drops a question that nothing shows", () => {
  const cluster = "gi-star.imd25_average_score.0.1.bh.5";
  expect(kept("summary", { layer: "gi-star", cluster })).toEqual(["cluster", "layer"]);
  expect(kept("spatial", { cluster })).toEqual(["cluster"]);
  expect(kept("summary", { cluster })).toEqual([]);
  expect(kept("summary", { layer: "stability", cluster, stability: "on" })).toEqual(["layer"]);
  expect(kept("list", { stability: "on" })).toEqual(["stability"]);
});

it("gives one check code to one view, whatever was looked at before, and the link opens that view", () => {
  const code = (view: View): string => checkCode(encodeView(linkView(view)), "571a127b1b68");
  expect(code(viewOf("summary", LEFTOVERS))).toBe(code(viewOf("summary", {})));
  expect(code(viewOf("compare", LEFTOVERS))).not.toBe(code(viewOf("compare", {})));
  const view = linkView(viewOf("compare", LEFTOVERS));
  expect(decodeView(encodeView(view)).view).toEqual(view);
  expect(linkView(view)).toEqual(view);
});
