import { expect, it } from "vitest";
import { readFromDir } from "../../scripts/read-from-dir";
import { EDITION_DOMAINS } from "../../src/config/editions";
import { loadAreas, loadEditionDomains } from "../../src/data";
import { domainCourses } from "../../src/readings/profile/edition-domains";

const read = readFromDir("public/data");
const areas = await loadAreas(read);
const domains = await loadEditionDomains(read);

it("gives the domains of a district as its own figures, and as the mean by people of its areas", () => {
  const lad = areas.lads.findIndex(({ name }) => name === "Rochdale");
  const msoas = Int32Array.from(areas.code.keys()).filter((i) => areas.lad[i] === lad);
  const { population } = areas;
  const own = domainCourses(domains, { at: { level: "lad24", row: lad }, msoas, population });
  const joined = domainCourses(domains, { at: null, msoas, population });
  expect(own.map(({ domain }) => domain)).toEqual([...EDITION_DOMAINS]);
  own.forEach(({ then, now }, d) => {
    expect(joined[d]?.then).toBeCloseTo(then, 5);
    expect(joined[d]?.now).toBeCloseTo(now, 5);
    expect(now).toBeGreaterThan(0);
    expect(now).toBeLessThan(1);
  });
});
