import fc from "fast-check";
import { expect, test } from "vitest";
import { withChanged, withMoved, withoutStep, withStep } from "../../src/workspace/walkthrough/steps";
import { MOST_STEPS, readWalkthrough } from "../../src/workspace/walkthrough/walkthrough";
import { walkthroughRecords } from "../../src/workspace/walkthrough/walkthrough-records";
import { begin, follow } from "../../src/workspace/change";
import { standingOf } from "../../src/workspace/standing";
import { readWorkspace } from "../../src/workspace/file/read-file";
import { writeWorkspace } from "../../src/workspace/file/write-file";

const step = fc.record({
  title: fc.string({ maxLength: 40 }),
  remark: fc.string({ maxLength: 80 }),
  link: fc.constantFrom("", "?v=1&f=E54000057", "?v=1&w=list"),
});
const walkthrough = fc.record({
  title: fc.string({ maxLength: 40 }),
  steps: fc.array(step, { minLength: 1, maxLength: 8 }),
});

test("moving a view keeps all views, and moving it back restores the order", () => {
  fc.assert(
    fc.property(walkthrough, fc.nat(7), fc.nat(7), (one, from, to) => {
      const moved = withMoved(one, from, to);
      expect(new Set(moved.steps)).toEqual(new Set(one.steps));
      expect(moved.steps).toHaveLength(one.steps.length);
      if (from < one.steps.length && to < one.steps.length) {
        expect(moved.steps[to]).toBe(one.steps[from]);
        expect(withMoved(moved, to, from)).toEqual(one);
      } else expect(moved).toEqual(one);
    }),
  );
});

test("a view is added at the end, reworded and taken out without touching the others", () => {
  const one = { title: "Board", steps: [{ title: "a", remark: "", link: "" }] };
  const two = withStep(one, { title: "b", remark: "why", link: "?v=1&w=list" });
  expect(two.steps.map(({ title }) => title)).toEqual(["a", "b"]);
  expect(withChanged(two, 1, { remark: "because" }).steps).toEqual([
    one.steps[0],
    { title: "b", remark: "because", link: "?v=1&w=list" },
  ]);
  expect(withoutStep(two, 0).steps).toEqual([two.steps[1]]);
  expect(one.steps).toHaveLength(1);
});

test("what is no walkthrough is refused: a foreign address, too many views, other fields", () => {
  const good = { title: "Board", steps: [{ title: "a", remark: "", link: "?v=1" }] };
  expect(readWalkthrough(good)).toEqual(good);
  const linked = (link: string): unknown => ({ title: "x", steps: [{ title: "a", remark: "", link }] });
  expect(readWalkthrough(linked("https://example.org/"))).toBeUndefined();
  expect(readWalkthrough(linked("javascript:alert(1)"))).toBeUndefined();
  expect(
    readWalkthrough({ title: "x", steps: Array.from({ length: MOST_STEPS + 1 }, () => good.steps[0]) }),
  ).toBeUndefined();
  expect(readWalkthrough({ ...good, colour: "red" })).toBeUndefined();
});

test("a walkthrough travels in a workspace file, and a deleted one can be brought back", () => {
  const content = { title: "Board", steps: [{ title: "a", remark: "مرحبا", link: "?v=1" }] };
  const first = begin("walk", "walk_1", content, new Date("2026-11-28T09:00:00Z"));
  const file = writeWorkspace(new Map([[first.id, first]]));
  const back = readWorkspace(file);
  expect(walkthroughRecords(back)[0]?.walkthrough).toEqual(content);
  const standing = standingOf(back)[0];
  if (!standing) throw new Error("nothing stands");
  const gone = follow(standing, null, new Date("2026-11-28T10:00:00Z"));
  const [record] = walkthroughRecords(new Map([...back, [gone.id, gone]]));
  expect(record?.deleted).toBe("2026-11-28T10:00:00.000Z");
  expect(record?.walkthrough).toEqual(content);
});
