import { beforeAll, expect, it } from "vitest";
import { catalogueOf, SHIPPED } from "../../src/config/catalogue";
import { INDICATORS, indicatorOf } from "../../src/config/indicators";
import type { Rule } from "../../src/model/rule";
import type { Areas } from "../../src/model/area";
import { soundView } from "../../src/codec/sound-view";
import { DEFAULT_VIEW } from "../../src/state/view-store";
import { loadedAreas } from "../panels/atlas";

let areas: Areas;
beforeAll(async () => {
  areas = await loadedAreas();
});
const GM = { ...DEFAULT_VIEW, footprint: "E54000057" };

it("leaves a sound view as it is", () => {
  const view = { ...GM, place: "E08000003", selection: ["E02001066"] };
  expect(soundView(view, areas, SHIPPED)).toEqual({ view, dropped: [] });
  expect(soundView(view, areas, SHIPPED).view).toBe(view);
});

it("shows England for a footprint that does not exist, and says so", () => {
  const { view, dropped } = soundView({ ...GM, footprint: "E54999999" }, areas, SHIPPED);
  expect(view.footprint).toBeNull();
  expect(dropped.join()).toContain("E54999999");
});

it("finds a board of the other vintage in its own", () => {
  const only24 = areas.icb24s.find(({ code }) => areas.icb26s.every((icb) => icb.code !== code));
  const { view, dropped } = soundView({ ...GM, footprint: only24?.code ?? "" }, areas, SHIPPED);
  expect([view.vintage, view.footprint, dropped.length]).toEqual(["2024", only24?.code, 0]);
});

it("leaves out a place of another footprint and areas that do not exist, by name", () => {
  const { view, dropped } = soundView(
    { ...GM, place: "E06000009", selection: ["E02009999", "E02001066"] },
    areas,
    SHIPPED,
  );
  expect([view.place, view.selection]).toEqual([null, ["E02001066"]]);
  expect(dropped.join()).toContain("Blackpool");
  expect(dropped.join()).toContain("E02009999");
});

it("takes a district's code of 2025 for its code of 2024, without a word", () => {
  const { view, dropped } = soundView(
    { ...GM, footprint: null, place: "E08000039", selection: [] },
    areas,
    SHIPPED,
  );
  expect([view.place, dropped]).toEqual(["E08000019", []]);
});

it("leaves out own figures that are not on this machine, in the map and in the rule, and says which to ask for", () => {
  const id = "own_falls_admissions_1a2b3c";
  const rule: Rule = {
    join: "all",
    conditions: [
      { kind: "share", most: 20, atLeast: 0.5 },
      { kind: "indicator", indicator: id, worst: 10, lens: "england" },
      {
        kind: "group",
        join: "any",
        tests: [{ kind: "indicator", indicator: id, worst: 5, lens: "england" }],
      },
    ],
  };
  const asked = { ...GM, indicator: id, rule };
  const { view, dropped } = soundView(asked, areas, SHIPPED);
  expect(view.indicator).toBe(DEFAULT_VIEW.indicator);
  expect(view.rule).toEqual({ join: "all", conditions: [{ kind: "share", most: 20, atLeast: 0.5 }] });
  expect(dropped).toEqual([
    "the figures “falls admissions”, which somebody added on another machine: ask who sent the link for their file",
  ]);
  const own = { ...indicatorOf("le_male_2015_19"), id };
  expect(soundView(asked, areas, catalogueOf([...INDICATORS, own])).view).toBe(asked);
});
