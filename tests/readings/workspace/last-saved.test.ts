import { expect, test } from "vitest";
import { lastSaved, sayFull, sayLastSaved } from "../../../src/readings/workspace/last-saved";
import { begin } from "../../../src/workspace/change";
import type { Revision, Revisions } from "../../../src/workspace/revision";

const now = new Date("2026-11-28T15:00:00");
const at = (time: string, content: unknown = { title: "Board", steps: [] }): Revision =>
  begin("walk", "walk_1", content, new Date(time));
const of = (...all: Revision[]): Revisions => new Map(all.map((one) => [one.id, one]));

test("what was saved last is said with its name and time, or its day", () => {
  const [old, last] = [at("2026-11-27T09:00:00"), at("2026-11-28T14:32:00")];
  // A partner's clock that is a day fast.
  const fast = at("2026-11-29T14:00:00");
  expect(lastSaved(of(last, old, fast), now)).toBe(last);
  expect(sayLastSaved(last, now)).toBe("walkthrough “Board”, 14:32");
  expect(sayLastSaved(old, now)).toBe("walkthrough “Board”, 27 Nov");
  expect(sayLastSaved(at("2026-11-28T14:40:00", null), now)).toBe("a deletion (walkthrough), 14:40");
  expect(lastSaved(new Map(), now)).toBeUndefined();
});

test.each([
  [0, 1000, ""],
  [499, 1000, ""],
  [500, 1000, "Storage 50% full"],
  [999, 1000, "Storage 99% full"],
  [5, 0, ""],
])("%i of %i bytes: %s", (usage, quota, said) => expect(sayFull(usage, quota)).toBe(said));
