/* eslint-disable @typescript-eslint/no-non-null-assertion -- a value that is missing fails the test at once */
import fc from "fast-check";
import { expect, it } from "vitest";
import { readFromDir } from "../../../scripts/read-from-dir";
import { loadAreas, loadCrosswalk, loadElectoral, loadLsoaLinks, loadLsoas } from "../../../src/data";
import { writeCsv } from "../../../src/export/csv";
import { csvw } from "../../../src/export/csvw";
import { describeLookup, lookupTable, planVersion } from "../../../src/readings/plan/lookup";
import { scopeOf } from "../../../src/stats/scope-of";
import { knownCodes } from "../../../src/workspace/own/known-codes";
import { readRows } from "../../../src/workspace/own/read-rows";
import { fromList } from "../../../src/workspace/plan/import/from-list";
import { planOf } from "../../../src/workspace/plan/import/plan-of";
import { readList } from "../../../src/workspace/plan/import/read-list";
import { readPlan, type Plan } from "../../../src/workspace/plan/plan";
import { checkCsvw, type Codebook } from "../../export/check-csvw";
import { anyPlan } from "../../workspace/plan/any-plan";

const read = readFromDir("public/data");
const areas = await loadAreas(read);
const carriers = {
  areas,
  lsoas: await loadLsoas(read, areas),
  crosswalk: await loadCrosswalk(read),
  links: await loadLsoaLinks(read),
  wards: (await loadElectoral(read)).ward,
};
const known = knownCodes(carriers);
const scope = scopeOf(areas, "2026", "E54000057", null);

/** A drawn plan on areas that exist; a name that our CSV cannot tell from a guarded one is left out. */
const plans = anyPlan
  .map((plan): Plan => ({
    ...plan,
    neighbourhoods: plan.neighbourhoods.map((one) => ({
      ...one,
      areas: one.areas.map((code) => areas.code[scope[Number(code.slice(-4)) - 1000]!]!),
    })),
  }))
  .filter(
    ({ name, neighbourhoods }) =>
      neighbourhoods.length > 0 &&
      [name, ...neighbourhoods.map((one) => one.name)].every((said) => !/^'[=+\-@\t\r]|\0/.test(said)),
  );

it("a plan that is saved as a lookup and read in is the same plan", () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const bytes = new TextEncoder().encode(writeCsv(lookupTable(plan)));
      const list = readList(readRows(bytes), known);
      const { neighbourhoods, findings } = fromList(list, scope, carriers, known);
      expect(findings.filter(({ kind }) => kind !== "missing")).toEqual([]);
      const again = planOf(neighbourhoods, { ...plan, name: list.plan });
      expect(readPlan(again)).toBeDefined();
      expect(again.name).toBe(plan.name);
      expect(again.neighbourhoods.map(({ id, name, areas: all }) => ({ id, name, areas: all }))).toEqual(
        plan.neighbourhoods.map(({ id, name, areas: all }) => ({ id, name, areas: all })),
      );
      expect(planVersion(again)).toBe(planVersion(plan));
    }),
    { numRuns: 300 },
  );
});

it("the lookup is what its codebook says", () => {
  const [plan] = fc.sample(plans, { numRuns: 1, seed: 4 });
  const table = lookupTable(plan!);
  const file = "plan_lookup.csv";
  const rows = checkCsvw(writeCsv(table), csvw(file, table.columns, describeLookup) as Codebook);
  expect(rows).toHaveLength(plan!.neighbourhoods.flatMap((one) => one.areas).length);
});
