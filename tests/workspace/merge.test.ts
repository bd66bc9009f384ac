import fc from "fast-check";
import { expect, test } from "vitest";
import { begin, follow } from "../../src/workspace/change";
import { forgotten } from "../../src/workspace/forget-deleted";
import { merge, sameText } from "../../src/workspace/merge";
import type { Revision, Revisions } from "../../src/workspace/revision";
import { historyOf, shownVersion, standingOf } from "../../src/workspace/standing";

const must = <T>(one: T | undefined): T => {
  if (one === undefined) throw new Error("There is none.");
  return one;
};
const start = new Date("2026-11-27T09:00:00Z");
const withOne = (all: Revisions, one: Revision): Revisions => new Map([...all, [one.id, one]]);
const text = (all: Revisions): string[] => [...all.values()].map(sameText).sort();

/** What one person does at a time: write something new, change, delete or choose what stands, or take in what another has. */
const step = fc.record({
  who: fc.nat({ max: 4 }),
  what: fc.constantFrom("new", "change", "delete", "merge" as const),
  which: fc.nat(),
  hours: fc.integer({ min: -12, max: 12 }),
});

/** Up to five people whose clocks differ by hours, and everything that any of them ever wrote. */
function play(steps: readonly { who: number; what: string; which: number; hours: number }[]) {
  const people: Revisions[] = Array.from({ length: 5 }, () => new Map());
  const written = new Map<string, Revision>();
  steps.forEach(({ who, what, which, hours }, at) => {
    const mine = must(people[who]);
    const now = new Date(start.getTime() + hours * 3_600_000);
    if (what === "merge") {
      people[who] = merge(mine, must(people[which % 5]));
      return;
    }
    const all = standingOf(mine);
    const record = all[which % Math.max(1, all.length)];
    if (what !== "new" && !record) return;
    const made =
      what === "new" || !record
        ? begin("own", `record ${at}`, { at }, now)
        : follow(record, what === "delete" ? null : { at }, now);
    written.set(made.id, made);
    people[who] = withOne(mine, made);
  });
  return { people, written };
}

test("over 2,000 histories of five people: twice is once, the order does not matter, nothing that was written disappears", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const { people, written } = play(steps);
      const [a, b, c] = people as [Revisions, Revisions, Revisions];
      expect(text(merge(a, a))).toEqual(text(a));
      expect(text(merge(a, b))).toEqual(text(merge(b, a)));
      expect(text(merge(merge(a, b), c))).toEqual(text(merge(a, merge(b, c))));
      const all = people.reduce(merge);
      expect([...all.keys()].sort()).toEqual([...written.keys()].sort());
      // Everybody who has it all sees the same.
      const other = people.toReversed().reduce(merge);
      expect(standingOf(all)).toEqual(standingOf(other));
    }),
    { numRuns: 2_000 },
  );
});

test("what stands is what nobody has replaced, so a deletion never takes away a change that it did not see", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const all = play(steps).people.reduce(merge);
      const replaced = new Set([...all.values()].flatMap(({ replaces }) => replaces));
      for (const { record, versions } of standingOf(all)) {
        expect(versions.length).toBeGreaterThan(0);
        expect(versions.every(({ id }) => !replaced.has(id))).toBe(true);
        const history = historyOf(all, record);
        history.forEach((one, at) =>
          one.replaces.forEach((id) => expect(history.findIndex((each) => each.id === id)).toBeLessThan(at)),
        );
      }
    }),
    { numRuns: 500 },
  );
});

test("two people change one thing: both versions stand until somebody chooses; then one does, everywhere", () => {
  const first = begin("own", "r", { name: "first" }, start);
  const both: Revisions = new Map([[first.id, first]]);
  const mine = withOne(both, follow(must(standingOf(both)[0]), { name: "mine" }, start));
  const theirs = withOne(both, follow(must(standingOf(both)[0]), null, start));
  const merged = merge(mine, theirs);
  const [standing] = standingOf(merged);
  expect(standing?.versions.map(({ content }) => content)).toHaveLength(2);
  expect(shownVersion(must(standing))?.content).toEqual({ name: "mine" });
  const chosen = withOne(merged, follow(must(standing), { name: "mine" }, start));
  expect(standingOf(merge(chosen, theirs))[0]?.versions).toHaveLength(1);
});

test("what was deleted can be brought back for 30 days, and the deletion outlives it", () => {
  const first = begin("own", "r", { name: "first" }, start);
  const one: Revisions = new Map([[first.id, first]]);
  const gone = withOne(one, follow(must(standingOf(one)[0]), null, start));
  const after = (days: number): Date => new Date(start.getTime() + days * 86_400_000);
  expect(forgotten(gone, after(30))).toEqual([]);
  expect(forgotten(gone, after(30.1))).toEqual([first.id]);
  const kept = new Map([...gone].filter(([id]) => id !== first.id));
  // A partner's older copy does not bring it back.
  expect(shownVersion(must(standingOf(merge(kept, one))[0]))?.content).toBeNull();
});

test("a file in which one id stands for two texts gives the same result whichever way it is merged", () => {
  const one = begin("own", "r", { n: 1 }, start);
  const a: Revisions = new Map([[one.id, one]]);
  const b: Revisions = new Map([[one.id, { ...one, content: { n: 2 } }]]);
  expect(text(merge(a, b))).toEqual(text(merge(b, a)));
});
