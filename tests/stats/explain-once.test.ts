import { beforeAll, expect, it } from "vitest";
import { readFromDir } from "../../scripts/read-from-dir";
import { SHIPPED } from "../../src/config/catalogue";
import { findPreset } from "../../src/config/rules";
import { loadAreas, loadIndicator } from "../../src/data";
import type { Column } from "../../src/model/indicator";
import { columnsOf } from "../../src/stats/columns-of";
import { derive } from "../../src/stats/derive";
import { evaluateRule, verdictAt } from "../../src/stats/evaluate-rule";
import { explainRule } from "../../src/stats/explain-rule";

const preset = findPreset("core20-majority");
if (!preset) throw new Error("The default preset is gone.");
const { rule } = preset;
/** How often a value of the column was read. */
let reads = 0;
let said: ReturnType<typeof derive>;

beforeAll(async () => {
  const read = readFromDir("public/data");
  const areas = await loadAreas(read);
  const columns = new Map<string, Column>();
  for (const id of columnsOf(rule)) columns.set(id, (await loadIndicator(read, id, areas)).msoa21);
  const share = columns.get("imd25_share_core20");
  if (!share) throw new Error("The rule no longer asks its column.");
  const value = new Proxy(share.value, {
    get: (target, name) => {
      if (typeof name === "string" && /^\d+$/.test(name)) reads++;
      const found: unknown = Reflect.get(target, name, target);
      return typeof found === "function" ? (found.bind(target) as unknown) : found;
    },
  });
  columns.set(share.id, { ...share, value });
  const asked = { vintage: "2026", footprint: null, place: null, lens: "england", rule } as const;
  said = derive({ areas, columns, neighbours: null, permuted: new Map() }, SHIPPED, {
    ...asked,
    indicator: "imd25_share_decile1",
  });
});

it("one area's explanation reads its own value, not England's, and says what the answer says", () => {
  const { context, answer } = said;
  if (!context || !answer) throw new Error("There is no answer.");
  reads = 0;
  for (const index of [0, 1000, 6855]) {
    const [result] = explainRule(rule, context, index);
    expect(result?.verdict).toBe(answer.verdict[index]);
    expect(verdictAt(rule, context, index)).toBe(evaluateRule(rule, context)[index]);
  }
  expect(reads).toBeLessThan(20);
});
