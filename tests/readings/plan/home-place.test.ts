import { beforeAll, describe, expect, test } from "vitest";
import { SHIPPED } from "../../../src/config/catalogue";
import { DEFAULT_RULE } from "../../../src/config/rules";
import { fileName } from "../../../src/export/file-name";
import type { Areas } from "../../../src/model/area";
import { homePlace, isPlanFor, sayNoHome } from "../../../src/readings/plan/home-place";
import { planVersion } from "../../../src/readings/plan/lookup";
import { scopeLine, scopeName } from "../../../src/readings/export/scope-words";
import { besideOf } from "../../../src/readings/profile/beside";
import { subjectOf } from "../../../src/readings/profile/subject";
import { derive, type Asked } from "../../../src/stats/derive";
import { columnsOf } from "../../../src/stats/columns-of";
import type { Plan } from "../../../src/workspace/plan/plan";
import { columnsFor, loadedAreas } from "../../panels/atlas";
import { PLAN } from "../../workspace/plan/any-plan";

const GM = "E54000057";
const ROCHDALE = "E08000005";
let areas: Areas;
let plan: Plan;
/** Codes of Rochdale's areas, in code order. */
let codes: string[];

beforeAll(async () => {
  areas = await loadedAreas();
  const lad = areas.lads.findIndex(({ code }) => code === ROCHDALE);
  codes = areas.code.filter((_, i) => areas.lad[i] === lad);
  const home = (id: string, name: string, inside: readonly string[]) => ({
    ...{ id, name, called: "", locked: false },
    areas: [...inside],
  });
  plan = {
    ...{ ...PLAN, name: "Rochdale, plan 1", vintage: "2026", footprint: GM, place: ROCHDALE },
    neighbourhoods: [home("a1", "Heywood", codes.slice(0, 9)), home("b2", "Pennines", codes.slice(9))],
  };
});

const asked: Asked = {
  ...{ vintage: "2026", footprint: GM, place: ROCHDALE, lens: "england" },
  ...{ indicator: "imd25_average_score", rule: DEFAULT_RULE },
};

describe("a neighbourhood as what a view is of", () => {
  test("has the areas that the plan gives it, and goes by the plan's version and its id", () => {
    const place = homePlace(areas, plan, "a1");
    expect(Array.from(place?.home?.msoas ?? [], (i) => areas.code[i])).toEqual(codes.slice(0, 9));
    expect(place?.code).toBe(`${planVersion(plan)}-a1`);
    expect(homePlace(areas, plan, "gone")).toBeNull();
  });

  test("gives the answer of its own areas; the neighbourhoods of a plan add up to its place", async () => {
    const ids = [...new Set([asked.indicator, ...columnsOf(asked.rule)])];
    const data = await columnsFor(areas, ids);
    const columns = new Map([...data].map(([id, one]) => [id, one.msoa21]));
    const atlas = { areas, columns, neighbours: null, permuted: new Map<string, Float64Array>() };
    const all = derive(atlas, SHIPPED, asked).answer;
    const each = ["a1", "b2"].map((id) => derive(atlas, SHIPPED, asked, homePlace(areas, plan, id)));
    const sum = (of: (one: NonNullable<typeof all>) => number): number =>
      each.reduce((total, { answer }) => total + (answer ? of(answer) : NaN), 0);
    if (!all) throw new Error("no answer");
    expect(sum(({ areas: one }) => one.flagged)).toBe(all.areas.flagged);
    expect(sum(({ people }) => people.scope)).toBe(all.people.scope);
    expect(sum(({ decile1 }) => decile1.people)).toBe(all.decile1.people);
    expect(each[0]?.scope).toHaveLength(9);
    // Flags are judged as before: what is in view does not move the line.
    expect(each[0]?.answer?.verdict).toEqual(all.verdict);
    expect(each[0]?.footprintScope).toHaveLength(353);
  });

  test("is said with its plan and version, in words and in file names", () => {
    const place = homePlace(areas, plan, "a1");
    const footprint = areas.icb26s.find(({ code }) => code === GM) ?? null;
    const scope = {
      footprint,
      place,
      view: { rule: DEFAULT_RULE, vintage: "2026" as const },
      catalogue: SHIPPED,
    };
    const version = planVersion(plan);
    expect(scopeName(scope)).toBe("Heywood");
    expect(scopeLine(scope)).toBe(
      `Heywood (neighbourhood of the plan “Rochdale, plan 1”, version ${version}), in NHS Greater Manchester (ICB, April 2026)`,
    );
    expect(scopeLine({ ...scope, footprint: null })).not.toContain("(district)");
    const date = new Date(2026, 10, 28);
    const named = { scope: "Heywood", footprint: GM, what: "all-msoas", date, extension: "csv" };
    expect(fileName({ ...named, place: place?.code ?? null })).toBe(
      `heywood_icb-E54000057_neighbourhood-${version}-a1_all-msoas_2026-11-28.csv`,
    );
    expect(fileName({ ...named, place: ROCHDALE })).toContain("_lad-E08000005_");
  });

  test("is the subject of the profile, beside its district and board, unless areas are picked", () => {
    const within = homePlace(areas, plan, "b2");
    const scope = within?.home?.msoas ?? new Int32Array();
    const view = { vintage: "2026", footprint: GM, place: ROCHDALE, within, scope } as const;
    const subject = subjectOf(areas, { ...view, picked: [] });
    expect(subject).toMatchObject({
      kind: "neighbourhood",
      name: "Pennines, neighbourhood of Rochdale, plan 1",
      at: null,
    });
    expect(subject.msoas).toBe(scope);
    const beside = besideOf(areas, "2026", subject);
    expect([beside.district?.name, beside.footprint?.name]).toEqual(["Rochdale", "NHS Greater Manchester"]);
    expect(subjectOf(areas, { ...view, picked: [7] }).kind).toBe("msoa");
  });

  test("where it is not there, that is said with what is shown instead", () => {
    expect(sayNoHome(undefined, "Rochdale", false)).toContain(
      "not on this machine, so all of Rochdale is shown",
    );
    expect(sayNoHome(plan, "Rochdale", true)).toContain("“Rochdale, plan 1” has no such neighbourhood");
    expect(sayNoHome(plan, "Oldham", false)).toContain("is for another place than Oldham");
    expect(isPlanFor(plan, { vintage: "2026", footprint: GM, place: ROCHDALE })).toBe(true);
    expect(isPlanFor(plan, { vintage: "2026", footprint: GM, place: null })).toBe(false);
  });
});
