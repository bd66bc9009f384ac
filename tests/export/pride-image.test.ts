import { expect, test } from "vitest";
import { loadPlaces, loadPrideInPlace } from "../../src/data";
import { layoutFrame } from "../../src/export/image/layout";
import { prideMarks } from "../../src/readings/additions/additions-of";
import { frameInputOf } from "../../src/readings/export/image/frame-input-of";
import { frameMapOf } from "../../src/readings/export/image/frame-map-of";
import { read } from "../panels/atlas";
import { realFacts } from "./real-facts";

test("an image has the places of Pride in Place that are inside when they are switched on, in its key, words and sources, and else none", async () => {
  const [{ facts, england, detail, columns }, places, pride] = await Promise.all([
    realFacts("E54000057"),
    loadPlaces(read),
    loadPrideInPlace(read),
  ]);
  const by = columns.get("imd25_average_score");
  if (!by) throw new Error("The measure that orders names was not loaded.");
  const made = (marks: typeof facts.pride) => {
    const given = { ...facts, pride: marks };
    const input = frameInputOf(given, frameMapOf(given, { england, detail }, places, by));
    const scene = layoutFrame(input, "16:9");
    return { input, ids: scene.layers.map(({ id }) => id), text: JSON.stringify(scene) };
  };
  const { input, ids, text } = made(prideMarks(facts.areas, pride));
  // By hand from the published list: MSOAs of the board, and towns whose district is one of its ten.
  const inside = new Set(facts.answer.scope);
  const districts = new Set(Array.from(inside, (i) => facts.areas.lads[facts.areas.lad[i] ?? -1]?.code));
  const wanted = pride.filter(({ msoa }) => msoa !== null && inside.has(msoa)).map(({ name }) => name);
  const towns = pride.filter(
    ({ msoa, centre, lad24cd }) => msoa === null && centre && districts.has(lad24cd),
  );
  expect(input.map.pride?.neighbourhoods.map(({ name }) => name).sort()).toEqual(wanted.sort());
  expect(wanted.length).toBeGreaterThan(5);
  expect(input.map.pride?.towns.map(({ name }) => name).sort()).toEqual(towns.map(({ name }) => name).sort());
  expect(ids).toEqual(expect.arrayContaining(["pride-outline", "pride-in-place"]));
  expect(text).toContain("Pride in Place neighbourhood: the MSOA");
  expect(input.alt).toContain(`Pride in Place: ${wanted.length} selected neighbourhoods`);
  expect(input.attributions.join()).toContain("Pride in Place");

  const without = made(null);
  expect(without.text + without.input.alt + without.input.attributions.join()).not.toContain(
    "Pride in Place",
  );
});

test("towns of Pride in Place are named in the image of a footprint, and not in England's, whose enlargements have no room", async () => {
  const [places, pride] = await Promise.all([loadPlaces(read), loadPrideInPlace(read)]);
  const textOf = async (footprint: string | null): Promise<string> => {
    const { facts, england, detail, columns } = await realFacts(footprint);
    const by = columns.get("imd25_average_score");
    if (!by) throw new Error("The measure that orders names was not loaded.");
    const given = { ...facts, pride: prideMarks(facts.areas, pride) };
    return JSON.stringify(
      layoutFrame(frameInputOf(given, frameMapOf(given, { england, detail }, places, by)), "16:9"),
    );
  };
  expect(await textOf("E54000057")).toContain('"text":"Heywood"');
  expect(await textOf(null)).not.toMatch(/"text":"(Heywood|Newton-le-Willows|Leigh)"/);
});
