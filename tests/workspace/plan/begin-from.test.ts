import { expect, test } from "vitest";
import { readFromDir } from "../../../scripts/read-from-dir";
import { loadAreas, loadElectoral, loadNeighbours, loadServices } from "../../../src/data";
import { sayMade } from "../../../src/readings/plan/about-plan";
import { sayBegun } from "../../../src/readings/plan/say-begun";
import { bestFitOf } from "../../../src/stats/best-fit";
import { networksOf } from "../../../src/stats/likely-networks";
import { scopeOf } from "../../../src/stats/scope-of";
import { beginFrom, type Base } from "../../../src/workspace/plan/begin-from";
import { moveAreas, takeNamed } from "../../../src/workspace/plan/edits";
import { asBegun } from "../../../src/workspace/plan/made";
import { readPlan } from "../../../src/workspace/plan/plan";
import { PLAN } from "./any-plan";

const read = readFromDir("public/data");
const [areas, { ward }, services, near] = await Promise.all([
  loadAreas(read),
  loadElectoral(read),
  loadServices(read),
  loadNeighbours(read),
]);
const rochdale = scopeOf(areas, "2026", "E54000057", "E08000005");
const manchester = scopeOf(areas, "2026", "E54000057", null);
const codes = (inside: Iterable<number>): string[] => [...inside].map((i) => areas.code[i] ?? "");

const wardsIn = new Map<number, number[]>();
ward.forEach(({ msoa }, at) => {
  for (const i of Array.from(msoa)) wardsIn.set(i, [...(wardsIn.get(i) ?? []), at]);
});
const wards: Base = {
  of: bestFitOf(ward, areas.code.length),
  names: ward.map(({ name }) => name),
  partsIn: (i) => wardsIn.get(i) ?? [],
};
const districts: Base = { of: areas.lad, names: areas.lads.map(({ name }) => name) };
const networks: Base = {
  of: networksOf(areas, services).network,
  names: services.networks.map(({ name }) => name),
};

test.each([
  ["wards", wards],
  ["districts", districts],
  ["networks", networks],
] as const)(
  "a plan begun from %s covers every area of Greater Manchester once, under names that differ",
  (from, base) => {
    const found = beginFrom(areas, manchester, base);
    const all = found.groups.flatMap((one) => one.areas);
    expect([...all, ...codes(found.none)].sort()).toEqual(codes(manchester));
    expect(new Set(found.groups.map(({ name }) => name)).size).toBe(found.groups.length);
    const plan = asBegun(takeNamed({ ...PLAN, place: null, neighbourhoods: [] }, found.groups), from);
    expect(readPlan(plan)).toEqual(plan);
    expect(plan.neighbourhoods).toHaveLength(found.groups.length);
    expect(sayMade(plan)).toMatch(/^Begun from .*; no area was moved by hand since$/);
  },
);

test("each area is in the ward that holds most of its people, counted anew; wards that hold most of none are named", () => {
  const { groups, lost } = beginFrom(areas, rochdale, wards);
  const held = new Map(groups.flatMap(({ name, areas: all }) => all.map((code) => [code, name])));
  for (const i of rochdale) {
    const [most] = ward
      .map(({ name, msoa, people }) => ({ name, people: people[Array.from(msoa).indexOf(i)] ?? 0 }))
      .sort((a, b) => b.people - a.people);
    expect(held.get(areas.code[i] ?? "")).toBe(most?.name);
  }
  const here = ward.filter(({ msoa }) => Array.from(msoa).some((i) => rochdale.includes(i)));
  expect([...groups.map(({ name }) => name), ...lost].sort()).toEqual(here.map(({ name }) => name).sort());
});

test("a ward whose areas are all locked is not among those that hold most people of none", () => {
  const { groups, lost } = beginFrom(areas, rochdale, wards);
  const others = groups.flatMap(({ name, areas: locked }) => {
    const free = rochdale.filter((i) => !locked.includes(areas.code[i] ?? ""));
    expect(beginFrom(areas, free, wards).lost.filter((one) => !lost.includes(one))).toEqual([]);
    return free.some((i) => wards.partsIn?.(i).some((at) => wards.names[at] === name)) ? [name] : [];
  });
  // Wards that have people in areas that are not locked.
  expect(others.length).toBeGreaterThan(0);
});

test("the ten districts of Greater Manchester are ten neighbourhoods", () => {
  expect(beginFrom(areas, manchester, districts).groups.map(({ name }) => name)).toEqual([
    ...["Bolton", "Bury", "Manchester", "Oldham", "Rochdale"],
    ...["Salford", "Stockport", "Tameside", "Trafford", "Wigan"],
  ]);
});

test("what a network leaves open is said: areas without one, and parts that do not touch", () => {
  const [a = 0, b = 0, c = 0] = rochdale;
  const far =
    [...rochdale].find(
      (i) => i !== a && !near.targets.subarray(near.offsets[a], near.offsets[a + 1]).includes(i),
    ) ?? c;
  const of = Int32Array.from(areas.code, (_, i) => (i === a || i === far ? 0 : -1));
  const found = beginFrom(areas, [a, far, b === far ? c : b], { of, names: ["Pennine"] });
  const said = sayBegun("networks", found, areas, near);
  expect(said).toContain(
    "1 neighbourhood from the most likely GP network of each area (October 2025), an approximation.",
  );
  expect(said).toContain("1 area is in none: ");
  expect(said).toContain("1 falls into parts that do not touch: Pennine.");
});

test("what is locked stays, with its areas and its name", () => {
  const of = Int32Array.from(areas.code, () => 0);
  const found = beginFrom(areas, rochdale, { of, names: ["Heywood"] }, ["Heywood"]);
  const { neighbourhoods } = takeNamed(PLAN, found.groups);
  expect(neighbourhoods.map(({ id, name, areas: all }) => [id, name, all.length])).toEqual([
    ["b", "Heywood", 1],
    ["n1", "Heywood 2", rochdale.length - 1],
  ]);
  const plan = asBegun({ ...PLAN, neighbourhoods }, "wards");
  expect(sayMade(moveAreas(plan, ["E02001132"], null))).toContain("1 area was moved by hand since");
});
