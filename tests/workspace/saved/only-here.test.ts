import { expect, test } from "vitest";
import { readWorkspace } from "../../../src/workspace/file/read-file";
import { writeWorkspace } from "../../../src/workspace/file/write-file";
import { follow } from "../../../src/workspace/change";
import { onlyHere } from "../../../src/workspace/saved/only-here";
import type { SavedRule } from "../../../src/workspace/saved/saved-rule";
import { takenUp } from "../../../src/workspace/saved/take-up";
import { sha256Of } from "../../../src/workspace/sha256";
import { standingOf } from "../../../src/workspace/standing";
import { forPartners } from "../../../src/workspace/voice/for-partners";

const RULE: SavedRule = {
  name: "Winter",
  rule: { join: "all", conditions: [{ kind: "extent", atLeast: 0.3 }] },
};
const SET = { name: "North", areas: ["E02001059", "E02001060"] };
const NOW = new Date("2026-11-28T09:00:00Z");
const earlier = takenUp([RULE], [SET], NOW, sha256Of);

test("what an earlier version promised to keep in this browser goes to no partner, also after its file was opened elsewhere", () => {
  expect([...earlier.values()].every(onlyHere)).toBe(true);
  expect(forPartners(earlier).size).toBe(0);
  const opened = readWorkspace(writeWorkspace(earlier, ""));
  expect(opened.size).toBe(2);
  expect(forPartners(opened).size).toBe(0);
});

test("once it is saved again, even unchanged, it goes as it stands", () => {
  for (const standing of standingOf(earlier)) {
    const again = follow(standing, standing.versions[0]?.content, NOW);
    const sent = forPartners(new Map([...earlier, [again.id, again]]));
    expect([...sent.values()]).toEqual([again]);
  }
});
