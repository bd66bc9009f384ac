// @vitest-environment jsdom
import { beforeEach, expect, test } from "vitest";
import { takeUpWords } from "../../src/state/earlier-words";
import { draftOf, WALK_KEY } from "../../src/state/kept-draft";
import { WALK_DRAFTS } from "../../src/state/walkthroughs";

const words = (remark: string) => ({ draft: { title: "Where", remark }, began: [] });
const keep = (all: Record<string, unknown>): void => localStorage.setItem(WALK_KEY, JSON.stringify(all));
const remark = (of: string): string | undefined => draftOf(WALK_DRAFTS, of)?.remark;

beforeEach(() => localStorage.clear());

test("what was typed of a step, and of a view to add, is there under the names of today, and is moved once", () => {
  keep({
    "walk_1 ?v=1&f=E54000057": words("of a step"),
    "walk_1 ": words("of the opening view"),
    walk_1: words("of the title"),
    // From before drafts named what they began from.
    new: { title: "Where", remark: "to add" },
  });
  for (let visit = 0; visit < 2; visit++) takeUpWords("?v=1&f=E54000008");
  expect(remark("walk_1 0 ?v=1&f=E54000057")).toBe("of a step");
  expect(remark("walk_1 0 ")).toBe("of the opening view");
  expect(remark("walk_1")).toBe("of the title");
  expect(remark("new ?v=1&f=E54000008")).toBe("to add");
  expect(Object.keys(JSON.parse(localStorage.getItem(WALK_KEY) ?? "") as object)).toHaveLength(4);
});

test("what is kept under the names of today stays as it is, and drafts of another workspace stay its own", () => {
  keep({
    "walk_1 ?v=1": words("older"),
    "walk_1 0 ?v=1": words("newer"),
    "walk_1 1 ?v=1": words("the second"),
    "walk_2 ?v=1 1234abcd": words("of Bolton"),
    "walk_2 1234abcd": words("title in Bolton"),
    "walk_2  1234abcd": words("opening view in Bolton"),
    "new 1234abcd": words("of Bolton, to add"),
  });
  takeUpWords("");
  expect(remark("walk_1 0 ?v=1")).toBe("newer");
  expect(remark("walk_1 1 ?v=1")).toBe("the second");
  expect(remark("walk_2 0 ?v=1 1234abcd")).toBe("of Bolton");
  expect(remark("new 1234abcd")).toBe("of Bolton, to add");
  expect(remark("walk_2 1234abcd")).toBe("title in Bolton");
  expect(remark("walk_2 0  1234abcd")).toBe("opening view in Bolton");
});
