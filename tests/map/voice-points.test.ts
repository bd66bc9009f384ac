import { expect, test } from "vitest";
import { voicePoints } from "../../src/map/points";
import type { Areas } from "../../src/model/area";
import { begin } from "../../src/workspace/change";
import { blankEntry } from "../../src/workspace/voice/entry";
import { entriesByArea } from "../../src/workspace/voice/entries-by-area";

test("the map counts the entries that stand, an entry with two versions once, and no deleted ones or figures", () => {
  const now = new Date("2026-11-27");
  const first = (record: string, msoa: string) =>
    begin("voice", record, { ...blankEntry(msoa), words: "w" }, now);
  const moved = first("voice_b", "E02000984");
  const apart = ["mine", "theirs"].map((words) => ({
    ...begin("voice", "voice_b", { ...blankEntry("E02000985"), words }, now),
    replaces: [moved.id],
  }));
  const gone = first("voice_c", "E02000984");
  const all = [
    ...[first("voice_a", "E02000984"), moved, ...apart, gone],
    { ...begin("voice", "voice_c", null, now), replaces: [gone.id] },
    begin("own", "own_x_aaaaaa", { msoa: "E02000984" }, now),
  ];
  expect([...entriesByArea(new Map(all.map((one) => [one.id, one])))].sort()).toEqual([
    ["E02000984", 1],
    ["E02000985", 1],
  ]);
});

test("marks stand at the centres of the areas in scope, with the number of entries", () => {
  const areas = { lon: Float64Array.of(-2, -1), lat: Float64Array.of(53, 52) } as unknown as Areas;
  const voice = new Map([
    [0, 3],
    [1, 12],
  ]);
  const marks = (inScope: Uint8Array | null) =>
    voicePoints(areas, voice, inScope).features.map(({ geometry, properties }) => [
      ...geometry.coordinates,
      Number(properties?.["entries"]),
    ]);
  expect(marks(null)).toEqual([
    [-2, 53, 3],
    [-1, 52, 12],
  ]);
  expect(marks(Uint8Array.of(0, 1))).toEqual([[-1, 52, 12]]);
  expect(voicePoints(areas, null, null).features).toEqual([]);
});
