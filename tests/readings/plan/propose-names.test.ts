import { expect, test } from "vitest";
import { loadAreas } from "../../../src/data";
import { proposeNames } from "../../../src/readings/plan/propose-names";
import { readFromDir } from "../../../scripts/read-from-dir";

const areas = await loadAreas(readFromDir("public/data"));
const of = (district: string): number[] =>
  areas.code.flatMap((_, i) => (areas.lads[areas.lad[i] ?? 0]?.name === district ? [i] : []));
const most = (group: readonly number[]): number =>
  group.reduce((a, i) => ((areas.population[i] ?? 0) > (areas.population[a] ?? 0) ? i : a), group[0] ?? 0);

test("a neighbourhood is called after its area with most people, and after its district where it is all of one", () => {
  const [rochdale, bury] = [of("Rochdale"), of("Bury")];
  const part = rochdale.slice(0, 5);
  expect(proposeNames(areas, [part, bury])).toEqual([areas.name[most(part)], "Bury"]);
});

test("no two have one name: the district comes behind it, and a number where that does not help", () => {
  const part = of("Rochdale").slice(0, 5);
  const name = areas.name[most(part)] ?? "";
  expect(proposeNames(areas, [part, part, part])).toEqual([name, `${name}, Rochdale`, `${name} 2`]);
  expect(proposeNames(areas, [part], [name])).toEqual([`${name}, Rochdale`]);
});
