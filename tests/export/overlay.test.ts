import { SHIPPED } from "../../src/config/catalogue";
/* eslint-disable @typescript-eslint/no-non-null-assertion -- a value that is missing fails the test at once */
import { beforeAll, describe, expect, it } from "vitest";
import { clusterColours } from "../../src/config/cluster-words";
import { contrast } from "../../src/export/image/luminance";
import { layoutFrame } from "../../src/export/image/layout";
import { svgOf } from "../../src/export/image/svg";
import type { Facts } from "../../src/panels/export/facts";
import { frameInputOf } from "../../src/readings/export/image/frame-input-of";
import { frameMapOf } from "../../src/readings/export/image/frame-map-of";
import { toldApart } from "../../src/readings/export/image/overlay-legend";
import { clusterOverlay, type Overlay } from "../../src/state/overlay";
import { cluster, runToEnd } from "../../src/stats/cluster";
import { realFacts } from "./real-facts";

let real: Awaited<ReturnType<typeof realFacts>>;
let overlay: Overlay;
let facts: Facts;
const inputOf = (one: Facts) => {
  const scores = real.columns.get("imd25_average_score")!;
  return frameInputOf(one, frameMapOf(one, real, [], scores));
};
beforeAll(async () => {
  real = await realFacts("E54000057", null, "cni23_score");
  const question = {
    statistic: "gi-star",
    indicator: "imd25_average_score",
    permutations: 0,
    seed: 1,
    adjust: "bh",
    level: 0.05,
  } as const;
  const values = real.columns.get("imd25_average_score")!.value;
  overlay = clusterOverlay(runToEnd(cluster(question, values, real.neighbours)), SHIPPED);
  facts = { ...real.facts, overlay };
}, 60_000);

describe("an image of a layer of classes", () => {
  it("fills every area with the layer's colour for its class", () => {
    const areas = layoutFrame(inputOf(facts), "16:9").layers.find(({ id }) => id === "areas")!.marks;
    expect(areas).toHaveLength(facts.answer.scope.length);
    const used = new Set<string>();
    for (const mark of areas) {
      if (mark.kind !== "path") throw new Error("An area is a path.");
      const at = overlay.classes[facts.areas.code.indexOf(mark.id!)]!;
      expect(mark.fill).toBe(overlay.colours.light[at]);
      used.add(mark.fill!);
    }
    expect(used.size).toBeGreaterThanOrEqual(3);
  });

  it("says the layer's name and settings, and counts the scope's areas in its key", () => {
    const input = inputOf(facts);
    expect(input.subtitle).toBe(`${overlay.title}, by MSOA`);
    expect(input.legend.rows.map(({ label }) => label)).toEqual(overlay.labels);
    const sum = input.legend.rows.reduce((total, { areas }) => total + areas, input.legend.noData.areas);
    expect(sum).toBe(facts.answer.scope.length);
    expect(svgOf(layoutFrame(input, "16:9"))).toContain("Benjamini-Hochberg");
  });

  it("credits the layer's sources and not those of the measure behind it", () => {
    const lines = inputOf(facts).attributions.join();
    expect(lines).toContain("Indices of Deprivation 2025");
    expect(lines).not.toContain("Community Needs Index");
    expect(inputOf(real.facts).attributions.join()).toContain("Community Needs Index");
  });
});

it.each(["gi-star", "local-moran"] as const)(
  "the classes of %s are told apart in grey print",
  (statistic) => {
    const fills = toldApart(clusterColours(statistic, "light").slice(0, -1));
    for (const [i, a] of fills.entries())
      for (const b of fills.slice(i + 1))
        expect(a.over !== b.over || contrast(a.colour, b.colour) >= 1.3, `${a.colour} ${b.colour}`).toBe(
          true,
        );
  },
);
