import { beforeAll, expect, it } from "vitest";
import { readFromDir } from "../../../scripts/read-from-dir";
import { SHIPPED } from "../../../src/config/catalogue";
import { loadAreas, loadIndicator } from "../../../src/data";
import type { Column } from "../../../src/model/indicator";
import { VERDICT, type Rule } from "../../../src/model/rule";
import { changedSince, sayChanged } from "../../../src/readings/rule/changed";
import { columnsOf } from "../../../src/stats/columns-of";
import { derive, type Atlas } from "../../../src/stats/derive";

const shareOf = (atLeast: number): Rule => ({
  join: "all",
  conditions: [{ kind: "share", most: 20, atLeast }],
});
let atlas: Atlas;
beforeAll(async () => {
  const read = readFromDir("public/data");
  const areas = await loadAreas(read);
  const columns = new Map<string, Column>();
  for (const id of columnsOf(shareOf(0.5))) columns.set(id, (await loadIndicator(read, id, areas)).msoa21);
  atlas = { areas, columns, neighbours: null, permuted: new Map() };
});

const answered = (rule: Rule) => {
  const { answer, context } = derive(atlas, SHIPPED, {
    ...({ vintage: "2026", footprint: "E54000057", place: null } as const),
    ...({ indicator: "imd25_share_core20", lens: "england", rule } as const),
  });
  if (!answer || !context) throw new Error("There is no answer.");
  return { answer, context };
};
const flagged = (rule: Rule): number[] => {
  const { answer } = answered(rule);
  return [...answer.scope].filter((i) => answer.verdict[i] === VERDICT.yes);
};

it("names the areas that a higher threshold drops and a lower one adds", () => {
  const [half, most] = [shareOf(0.5), shareOf(0.8)];
  const { answer, context } = answered(most);
  const up = changedSince(half, answer, context);
  const kept = new Set(flagged(most));
  expect(up).toEqual({ added: [], dropped: flagged(half).filter((i) => !kept.has(i)) });
  expect(up?.dropped.length).toBeGreaterThan(10);
  const down = answered(half);
  expect(changedSince(most, down.answer, down.context)).toEqual({ added: up?.dropped, dropped: [] });
});

it("says it in words, and nothing where the rule before cannot be judged", () => {
  const { answer, context } = answered(shareOf(0.5));
  const other: Rule = { join: "all", conditions: [{ kind: "need", worst: 10, lens: "england" }] };
  expect(changedSince(other, answer, context)).toBeNull();
  expect(sayChanged({ added: [], dropped: [] })).toBe("The last change flags the same areas.");
  expect(sayChanged({ added: [1], dropped: [2, 3] })).toBe("The last change adds 1 area and drops 2 areas.");
  expect(sayChanged({ added: [], dropped: [2] })).toBe("The last change drops 1 area.");
});
