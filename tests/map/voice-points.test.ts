import { expect, test } from "vitest";
import { voicePoints } from "../../src/map/points";
import type { Areas } from "../../src/model/area";
import { begin } from "../../src/workspace/change";
import { blankEntry } from "../../src/workspace/voice/entry";
import { voiceMarks } from "../../src/workspace/voice/voice-marks";

const AREAS = {
  code: ["E02000984", "E02000985"],
  lon: Float64Array.of(-2, -1),
  lat: Float64Array.of(53, 52),
} as unknown as Areas;

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
  expect(voiceMarks(new Map(all.map((one) => [one.id, one])), AREAS)).toEqual([
    { msoa: 0, lon: -2, lat: 53, entries: 1 },
    { msoa: 1, lon: -1, lat: 52, entries: 1 },
  ]);
});

test("an entry at a point is marked there, apart from those of its area; what is no point, and an area that is none, is not followed", () => {
  const at = (record: string, content: object) => begin("voice", record, content, new Date("2026-11-27"));
  const all = [
    at("voice_a", { msoa: "E02000984", point: [-2.1, 53.2] }),
    at("voice_b", { msoa: "E02000984", point: [-2.1, 53.2] }),
    at("voice_c", { msoa: "E02000984", point: null }),
    at("voice_d", { msoa: "E02000984", point: ["-2", 53] }),
    at("voice_e", { msoa: "E02999999" }),
  ];
  expect(voiceMarks(new Map(all.map((one) => [one.id, one])), AREAS)).toEqual([
    { msoa: 0, lon: -2.1, lat: 53.2, entries: 2 },
    { msoa: 0, lon: -2, lat: 53, entries: 2 },
  ]);
});

test("marks stand where the areas in scope have them, with the number of entries", () => {
  const voice = [
    { msoa: 0, lon: -2, lat: 53, entries: 3 },
    { msoa: 1, lon: -1, lat: 52, entries: 12 },
  ];
  const marks = (inScope: Uint8Array | null) =>
    voicePoints(voice, inScope).features.map(({ geometry, properties }) => [
      ...geometry.coordinates,
      Number(properties?.["entries"]),
    ]);
  expect(marks(null)).toEqual([
    [-2, 53, 3],
    [-1, 52, 12],
  ]);
  expect(marks(Uint8Array.of(0, 1))).toEqual([[-1, 52, 12]]);
  expect(voicePoints(null, null).features).toEqual([]);
});
