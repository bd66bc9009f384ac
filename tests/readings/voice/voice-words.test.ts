import { expect, test } from "vitest";
import type { Areas } from "../../../src/model/area";
import { personalIn, placeWords, sayPersonal } from "../../../src/readings/voice/personal";
import { entries, sayDay, sayEntry, topicsOf } from "../../../src/readings/voice/words";
import { blankEntry, readDraft } from "../../../src/workspace/voice/entry";

const entry = { ...blankEntry("E02000984"), words: "The club is open every night." };

test("an entry says what is known of it and always what was agreed", () => {
  expect(sayEntry(entry)).toBe("private · not to be quoted");
  const full = {
    ...entry,
    about: { kind: "big-local" as const, id: "x", name: "Brookside" },
    spot: "by the shops",
    whose: "a resident",
    when: "2026-11-27",
    how: "a walk",
    by: "Asha",
    audience: "public" as const,
    quotable: true,
  };
  expect(sayEntry(full)).toBe(
    "Big Local: Brookside · by the shops · a resident · 27 November 2026 · a walk · gathered by Asha · public · may be quoted",
  );
  expect(sayDay("")).toBe("");
  expect([entries(1), entries(0), entries(1204)]).toEqual(["1 entry", "0 entries", "1,204 entries"]);
  expect(topicsOf({ ...entry, conditions: ["Agency"], themes: ["Mental health"] })).toEqual([
    "Mental health",
    "Agency",
  ]);
});

test("what was seen is said with where it stands; names of the area and its district are no person's", () => {
  const areas = {
    code: ["E02000984"],
    name: ["Farnworth North"],
    lad: Int32Array.of(0),
    lads: [{ code: "E08000001", name: "Bolton" }],
  } as unknown as Areas;
  const places = placeWords(areas, "E02000984");
  expect(places).toEqual(["farnworth", "north", "bolton"]);
  const told = { ...entry, words: "Farnworth has asthma clinics. Ring 07700 900123", how: "at M14 5TQ" };
  const seen = personalIn(told, places);
  expect(seen.map(({ field }) => field)).toEqual(["words", "how"]);
  expect(sayPersonal(seen)).toBe(
    "a telephone number (“07700 900123”) and a full postcode (“M14 5TQ”, in how)",
  );
  expect(personalIn(entry, places)).toEqual([]);
  const spots = [
    "at 12 Mill Road",
    "14a, St Mary's Close",
    "by the parade of shops",
    "3 schools on Mill Road",
  ];
  const addresses = spots.map((spot) => sayPersonal(personalIn({ ...entry, spot }, places)));
  expect(addresses).toEqual([
    "a house and street (“12 Mill Road”, in where)",
    "a house and street (“14a, St Mary's Close”, in where)",
    "",
    "",
  ]);
});

test("an unfinished entry is read back, and nothing that is none", () => {
  expect(readDraft({ ...entry, words: "" })).toEqual({ ...entry, words: "" });
  expect(readDraft({ ...entry, words: 7 })).toBeUndefined();
  expect(readDraft({ ...entry, kind: "rumour" })).toBeUndefined();
  expect(readDraft(null)).toBeUndefined();
});
