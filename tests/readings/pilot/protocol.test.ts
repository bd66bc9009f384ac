import { createHash } from "node:crypto";
import { strFromU8, unzipSync } from "fflate";
import fc from "fast-check";
import { expect, test } from "vitest";
import { SHIPPED } from "../../../src/config/catalogue";
import { writeDocx } from "../../../src/export/docx/write-docx";
import type { Areas } from "../../../src/model/area";
import { canonicalJson } from "../../../src/readings/pilot/canonical";
import { sha256Of } from "../../../src/workspace/sha256";
import {
  changedParts,
  lacksForProtocol,
  protocolOf,
  readProtocol,
} from "../../../src/readings/pilot/protocol";
import { protocolBlocks, sayFixed } from "../../../src/readings/pilot/protocol-blocks";
import { sayFinancialYear, spendRows } from "../../../src/readings/pilot/spend";
import { timelineOf } from "../../../src/readings/pilot/timeline";
import { blankLogEntry } from "../../../src/workspace/pilot/log-entry";
import { blankPilot, readPilot, type Pilot } from "../../../src/workspace/pilot/pilot";

const areas = {
  code: ["E02000001", "E02000002", "E02000003"],
  name: ["North", "South", "East"],
  lad: Float64Array.from([0, 0, 1]),
  lads: [
    { code: "E06000001", name: "Here" },
    { code: "E06000002", name: "There" },
  ],
} as unknown as Areas;
const pilot: Pilot = {
  ...blankPilot("Walks", ["E02000001"]),
  ...{ start: "2027-04-01", question: "Does it help?", counts: "A fall is better.", community: "The route" },
  outcomes: [
    { measure: "census21_health_bad_or_very_bad_pct", why: "People move", by: "2031-03-21", spread: null },
  ],
};
const compared = {
  ...{ found: true as const, candidates: 2, leftOut: 3 },
  sets: [
    {
      pilot: 0,
      comparators: [
        { index: 1, distance: 0.1 },
        { index: 2, distance: 0.2 },
      ],
    },
  ],
  balance: pilot.match.map(() => ({ before: 0.5, after: NaN, word: "not comparable" as const })),
};
const of = (one: Pilot) =>
  protocolOf(one, { areas, catalogue: SHIPPED, compared, seen: ["A change is found."], dataVersion: "v1" });

test("the digest is SHA-256 of the canonical text, in which the order of keys makes no difference", () => {
  const text = canonicalJson(of(pilot));
  expect(sha256Of(text)).toBe(createHash("sha256").update(text, "utf8").digest("hex"));
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (one) => {
      const turned = Object.fromEntries(Object.entries(one).reverse());
      expect(canonicalJson(turned)).toBe(canonicalJson(one));
      expect(JSON.parse(canonicalJson(one))).toEqual(JSON.parse(JSON.stringify(one)));
    }),
  );
  expect(readProtocol(text)).toEqual(JSON.parse(text));
  expect(readProtocol("{}")).toBeUndefined();
});

test("what changed after it was fixed is named by its parts, and nothing else is", () => {
  expect(changedParts(of(pilot), of({ ...pilot }))).toEqual([]);
  expect(changedParts(of(pilot), of({ ...pilot, counts: "A rise is better." }))).toEqual([
    "what would count as what",
  ]);
  expect(changedParts(of(pilot), of({ ...pilot, ringKm: 9, outcomes: [] }))).toEqual([
    "who is compared, or how they are found",
    "the outcomes",
  ]);
});

test("a protocol of before anybody asked about known programmes stays as it was fixed, and says that none was left out", () => {
  const earlier = Object.entries(pilot).filter(([key]) => key !== "withProgrammes");
  const read = readPilot(Object.fromEntries(earlier));
  if (!read) throw new Error("It is no pilot.");
  expect(Object.keys(of(read).comparators)).not.toContain("leftOut");
  expect(changedParts(of(read), of(pilot))).toEqual(["who is compared, or how they are found"]);
  const told = protocolBlocks(of(read), [], (code) => code).map((block) =>
    block.kind === "text" ? block.text : "",
  );
  expect(told.filter((text) => text.includes("Pride in Place"))).toEqual([
    expect.stringContaining("were not left out"),
  ]);
});

test("a protocol that was fixed after the start says so, and one that lacks its heart cannot be fixed", () => {
  const fixed = { sha256: "ab", text: canonicalJson(of(pilot)), why: "" };
  expect(sayFixed({ ...fixed, at: "2027-03-31T22:00:00Z" })).toContain("before the start");
  expect(sayFixed({ ...fixed, at: "2027-04-02T00:00:00Z" })).toContain("AFTER the start");
  expect(lacksForProtocol(pilot)).toEqual([]);
  expect(lacksForProtocol(blankPilot("x", []))).toHaveLength(5);
  // Learning aims stand in for an outcome where nothing could be seen.
  expect(lacksForProtocol({ ...pilot, outcomes: [], aims: "What people say" })).toEqual([]);
});

test("the document for Word holds all that the protocol says: its parts, its areas, and every change with its reason", async () => {
  const at = "2026-12-01T10:00:00Z";
  const states = [pilot, { ...pilot, counts: "A rise is better." }].map((one, i) => ({
    ...{
      at,
      sha256: String(i).repeat(64),
      text: canonicalJson(of(one)),
      why: i === 0 ? "" : "We had it wrong.",
    },
  }));
  const struck = [{ area: "E02000003", why: "A scheme of its own" }];
  const blocks = protocolBlocks(of({ ...pilot, struck }), states, (code) => `Area ${code}`);
  const blob = await writeDocx("Protocol: Walks", blocks);
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const text = strFromU8(files["word/document.xml"] ?? new Uint8Array());
  for (const said of [
    "Protocol: Walks",
    "Does it help?",
    "People who live there: The route",
    "South, Here (E02000002)",
    "0".repeat(64),
    "changed what would count as what. Reason: We had it wrong.",
    "A change is found.",
    "21 March 2031",
    "Struck out: Area E02000003. A scheme of its own",
    "Left out of the comparators: 3 areas that would otherwise have been considered",
  ])
    expect(text).toContain(said);
});

test("what happened stands in the order of days, communities first on each", () => {
  const entry = (from: "community" | "partners", when: string) => ({
    ...blankLogEntry("pilot_1", when),
    ...{ from, happened: `${from} speak` },
  });
  const events = timelineOf(
    pilot,
    [entry("partners", "2027-05-01"), entry("community", "2027-05-01")],
    () => "Health",
  );
  expect(events.map(({ day, what }) => `${day} ${what}`)).toEqual([
    "2027-04-01 Start",
    "2027-05-01 People who live there: community speak",
    "2027-05-01 Partners: partners speak",
    "2031-03-21 By now this should have moved: Health",
  ]);
});

test("spend stands beside recommendation 3: 0.1% in the first year, 0.5% from the sixth on", () => {
  const spend = [2033, 2027, 2029, 2026].map((year) => ({ year, pounds: 10 }));
  expect(
    spendRows({ start: "2027-04-01", spend }, 1_000_000).map(({ year, asked }) => [year, asked]),
  ).toEqual([
    ...[
      [2026, NaN],
      [2027, 1000],
      [2029, 2600],
      [2033, 5000],
    ],
  ]);
});

test("a pilot that starts before April is in the financial year that began the April before", () => {
  const spend = [2026, 2027].map((year) => ({ year, pounds: 10 }));
  expect(spendRows({ start: "2027-01-15", spend }, 1_000_000).map(({ asked }) => asked)).toEqual([
    1000, 1800,
  ]);
  expect(spendRows({ start: "2027-04-01", spend }, 1_000_000).map(({ asked }) => asked)).toEqual([NaN, 1000]);
  expect([2026, 2099].map(sayFinancialYear)).toEqual(["2026/27", "2099/00"]);
});
