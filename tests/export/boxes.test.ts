import { describe, expect, it } from "vitest";
import { ASPECTS, type Aspect } from "../../src/export/image/aspect";
import type { FrameInput } from "../../src/export/image/frame-input";
import { layoutBeside, layoutFigure } from "../../src/export/image/figures";
import { layoutFrame } from "../../src/export/image/layout";
import { areaInput } from "../../src/panels/export/brief/area-input";
import { hotSpotInput } from "../../src/panels/export/brief/hot-spot-input";
import { LONGEST_TITLE } from "../../src/panels/export/own-title";
import { frameInputOf } from "../../src/readings/export/image/frame-input-of";
import { realFacts } from "./real-facts";
import { clashes, outside, textBoxes } from "./text-boxes";
import { VIEWS } from "./views";

const aspects = Object.keys(ASPECTS) as Aspect[];
/** Pixels across a slide as it is projected, and the smallest type that is read there. */
const [SLIDE, LEAST] = [960, 11];

const inFrames = (input: FrameInput): void => {
  for (const aspect of aspects) {
    const scene = layoutFrame(input, aspect);
    const boxes = textBoxes(scene);
    expect.soft(outside(scene, boxes), aspect).toEqual([]);
    expect.soft(clashes(boxes), aspect).toEqual([]);
    const least = Math.min(...boxes.map(({ size }) => size));
    expect.soft((least * SLIDE) / scene.width, aspect).toBeGreaterThanOrEqual(LEAST);
  }
};

describe.each(VIEWS)("pictures of %s", (_, view) => {
  it("keep all text inside and apart, none under 11 px at 960 px wide, under the longest title too", async () => {
    const real = await realFacts(...view);
    inFrames(real.input);
    const long = "Where deprivation concentrates in all the wide moors, mills and towns of the North "
      .repeat(3)
      .slice(0, LONGEST_TITLE);
    inFrames(frameInputOf(real.facts, real.input.map, long));
  }, 120_000);

  it("of the brief and the slides keep all text inside and apart", async () => {
    const { input, facts, columns, neighbours, permuted } = await realFacts(...view);
    const scores = columns.get("imd25_average_score");
    if (!scores) throw new Error("The scores are missing.");
    const hot = hotSpotInput(input, facts, scores, neighbours, permuted);
    const scenes = {
      first: layoutFigure(input, 1060, 800),
      hot: layoutFigure(hot, 600, 640, false),
      slide: layoutBeside(input, 781, 494, false),
    };
    for (const [name, scene] of Object.entries(scenes)) {
      const boxes = textBoxes(scene);
      expect.soft(outside(scene, boxes), name).toEqual([]);
      expect.soft(clashes(boxes), name).toEqual([]);
    }
  }, 120_000);
});

it("the map of an area's page keeps its whole key, at every height, with the longest names and every kind of mark", async () => {
  const { input, facts, neighbours } = await realFacts(
    "E54000050",
    null,
    "sar_emergency_hip_fracture_65plus_2015_20",
  );
  const here = [...facts.answer.scope];
  const longest = here.toSorted(
    (a, b) => (facts.areas.name[b] ?? "").length - (facts.areas.name[a] ?? "").length,
  );
  const pockets = here.filter((msoa) => facts.answer.pocket[msoa] === 1);
  for (const msoa of [...longest.slice(0, 12), ...pockets.slice(0, 12)])
    for (const height of [400, 310, 220]) {
      const part = areaInput(input, facts, msoa, neighbours);
      const scene = layoutBeside(part, 1060, height);
      const boxes = textBoxes(scene);
      expect.soft(outside(scene, boxes)).toEqual([]);
      expect.soft(clashes(boxes)).toEqual([]);
      const words = boxes.map(({ text }) => text).join(" ");
      // A key of names never takes the room of the map.
      const ground = scene.layers.find(({ id }) => id === "ground")?.marks[0];
      expect
        .soft(ground?.kind === "rect" ? ground.width : 0, `${msoa} at ${height}`)
        .toBeGreaterThanOrEqual(300);
      const silent = part.map.areas.filter(({ flagged, name }) => flagged && !words.includes(name)).length;
      expect
        .soft(silent > 0 && !words.includes(" more "), `${msoa} at ${height}: ${silent} unsaid`)
        .toBe(false);
      expect.soft(words.includes("Big Local area, about here")).toBe(part.map.bigLocal.length > 0);
    }
}, 120_000);
