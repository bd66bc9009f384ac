import { expect, test } from "vitest";
import { briefAudience, sayAgreed, sayCounted, voiceForBrief } from "../../../src/readings/voice/brief";
import { begin } from "../../../src/workspace/change";
import { blankEntry, type Entry } from "../../../src/workspace/voice/entry";
import { voiceRecords } from "../../../src/workspace/voice/voice-records";

test("a brief quotes what was agreed for those whom it is for and may be quoted, counts the rest of it, and knows no other", () => {
  const [one, bury] = ["E02000984", "E02001000"] as const;
  const entry = (patch: Partial<Entry>): Entry => ({ ...blankEntry(one), words: "w", ...patch });
  const said = [
    entry({ audience: "public", quotable: true, words: "public" }),
    entry({ audience: "partners", quotable: true, words: "partners" }),
    entry({ audience: "private", quotable: true, words: "private" }),
    entry({ audience: "partners", kind: "need" }),
    entry({ audience: "partners", kind: "story" }),
    entry({ audience: "partners", kind: "story" }),
    entry({ audience: "public", quotable: true, msoa: bury }),
  ].map((each, i) => begin("voice", `voice_${i}`, each, new Date(2026, 0, i + 1)));
  const records = voiceRecords(new Map(said.map((each) => [each.id, each])));
  const words = (audience: "partners" | "public"): string[] =>
    voiceForBrief(records, one, audience).quoted.map(({ entry: { words: text } }) => text);
  expect(words("partners")).toEqual(["partners", "public"]);
  expect(words("public")).toEqual(["public"]);
  expect(sayCounted(voiceForBrief(records, one, "partners"))).toBe(
    "3 entries more (1 need, 2 stories) are not to be quoted.",
  );
  expect(sayCounted(voiceForBrief(records, one, "public"))).toBe("");
  expect(["", "partners", "public", "private", "x"].map(briefAudience)).toEqual([
    ...["", "partners", "public", "", ""],
  ]);
  expect(sayAgreed("public")).toContain("as they agreed for the public");
});
