// @vitest-environment jsdom
import { beforeEach, expect, test } from "vitest";
import { keepExample, keptExample, type WorkedExample } from "../../src/state/kept-example";

const one: WorkedExample = { examples: [], england: 1 / 3 };
beforeEach(() => localStorage.clear());

test("the worked example that is kept is that of this program and these data, to the last digit", () => {
  expect(keptExample("a 1")).toBeNull();
  keepExample("a 1", one);
  expect(keptExample("a 1")).toMatchObject(one);
  expect(keptExample("a 2")).toBeNull();
  keepExample("a 2", { ...one, england: 0.5 });
  expect(keptExample("a 2")?.england).toBe(0.5);
  expect(localStorage).toHaveLength(1);
});

test("nothing is kept of a program that is not known, and what is damaged is worked out again", () => {
  keepExample(null, one);
  expect(localStorage).toHaveLength(0);
  expect(keptExample(null)).toBeNull();
  keepExample("a 1", one);
  for (const key of Object.keys(localStorage)) localStorage.setItem(key, "{");
  expect(keptExample("a 1")).toBeNull();
});
