import { beforeAll, expect, test } from "vitest";
import Papa from "papaparse";
import { readFromDir } from "../../../scripts/read-from-dir";
import { loadAreas } from "../../../src/data";
import { writeCsv } from "../../../src/export/csv";
import type { Answer } from "../../../src/model/answer";
import type { Areas } from "../../../src/model/area";
import { VERDICT } from "../../../src/model/rule";
import { countsByPlace, countsByTopic } from "../../../src/readings/voice/counts";
import { filterVoice, msoaIndex, placeOf, voiceFilterOf } from "../../../src/readings/voice/filter";
import { listeningOf, sayListening } from "../../../src/readings/voice/listened";
import { personalAmong, sayAmong } from "../../../src/readings/voice/personal";
import { sayScope } from "../../../src/readings/voice/say-scope";
import { VOICE_COLUMNS, voiceAbout, voiceTable } from "../../../src/readings/voice/table";
import { begin } from "../../../src/workspace/change";
import { blankEntry, type Entry } from "../../../src/workspace/voice/entry";
import { voiceRecords, type VoiceRecord } from "../../../src/workspace/voice/voice-records";

let areas: Areas;
let at: ReadonlyMap<string, number>;
let all: VoiceRecord[];
/** A district's areas, so that entries lie in two districts. */
let bolton: string[];
let bury: string;

beforeAll(async () => {
  areas = await loadAreas(readFromDir("public/data"));
  at = msoaIndex(areas);
  const inside = (name: string): string[] =>
    areas.code.filter((_, i) => areas.lads[areas.lad[i] ?? -1]?.name === name);
  bolton = inside("Bolton");
  bury = inside("Bury")[0] ?? "";
  const [one = "", two = ""] = bolton;
  const said: Partial<Entry>[] = [
    { msoa: one, words: "The choir is open to all", audience: "public", themes: ["Mental health"] },
    { msoa: one, words: "Buses stop at seven", kind: "need", conditions: ["Connections", "Agency"] },
    { msoa: two, words: "=SUM(A1) ÉCOLE", kind: "idea", audience: "partners", whose: "a teacher" },
    { msoa: bury, words: "A walking group", themes: ["Mental health", "Physical activity"] },
  ];
  const revisions = said.map((patch, i) =>
    begin("voice", `voice_${i}`, { ...blankEntry(one), ...patch }, new Date(2026, 0, 9 - i)),
  );
  const gone = begin("voice", "voice_gone", { ...blankEntry(one), words: "Gone" }, new Date(2026, 0, 1));
  const deletion = { ...begin("voice", "voice_gone", null, new Date(2026, 0, 2)), replaces: [gone.id] };
  all = voiceRecords(new Map([...revisions, gone, deletion].map((each) => [each.id, each])));
});

const found = (options: Record<string, string>, typed = "", here = new Set(bolton)): string[] =>
  filterVoice(all, voiceFilterOf(options), typed, here, (code) => placeOf(areas, at, code)).map(
    ({ standing }) => standing.record,
  );

test("entries are found by kind, topic, audience, place and every word that is typed, deleted ones never", () => {
  expect(found({ "voice.where": "all" })).toEqual(["voice_0", "voice_3", "voice_1", "voice_2"]);
  expect(found({})).toEqual(["voice_0", "voice_1", "voice_2"]);
  expect(found({ "voice.kind": "need" })).toEqual(["voice_1"]);
  expect(found({ "voice.topic": "Mental health", "voice.where": "all" })).toEqual(["voice_0", "voice_3"]);
  expect(found({ "voice.topic": "Agency" })).toEqual(["voice_1"]);
  expect(found({ "voice.topic": "none" })).toEqual(["voice_2"]);
  expect(found({ "voice.audience": "partners" })).toEqual(["voice_2"]);
  expect(found({}, "école TEACHER bolton")).toEqual(["voice_2"]);
  expect(found({}, "école choir")).toEqual([]);
  // What a link says and no entry can be is not asked for.
  expect(found({ "voice.kind": "rumour", "voice.audience": "all" })).toHaveLength(3);
});

test("counts: an entry stands in the row of each thing that it names, and once in all", () => {
  const standing = all.filter(({ deleted }) => deleted === null);
  const topics = countsByTopic(standing);
  const row = (name: string) => topics.find((one) => one.name === name);
  expect(topics).toHaveLength(7 + 3 + 4 + 1);
  expect([row("Mental health")?.all, row("Physical activity")?.all, row("Food and nutrition")?.all]).toEqual([
    2, 1, 0,
  ]);
  expect(row("Agency")?.kinds).toEqual([0, 1, 0, 0, 0, 0, 0]);
  expect(row("None of them")?.kinds).toEqual([0, 0, 0, 0, 0, 1, 0]);
  expect(countsByPlace(standing, areas, at).map(({ name, all: n }) => [name, n])).toEqual([
    ["Bolton", 3],
    ["Bury", 1],
  ]);
});

test("flagged areas with and without entries make up all that are flagged; people are those who live there", () => {
  const scope = Int32Array.from([...bolton, bury].map((code) => at.get(code) ?? -1)).sort();
  const flagged = bolton.slice(1, 6).map((code) => at.get(code) ?? -1);
  const verdict = new Uint8Array(areas.code.length).fill(VERDICT.no);
  for (const i of flagged) verdict[i] = VERDICT.yes;
  const listening = listeningOf(all, areas, { scope, verdict } as Answer);
  expect(listening.heard).toEqual([{ msoa: at.get(bolton[1] ?? ""), entries: 1, strengths: 0 }]);
  expect([...listening.unheard].sort()).toEqual(flagged.slice(1).sort());
  expect(listening.elsewhere.map(({ entries, strengths }) => [entries, strengths])).toEqual([
    [2, 1],
    [1, 1],
  ]);
  const people = (msoas: readonly number[]): number =>
    msoas.reduce((sum, i) => sum + (areas.population[i] ?? NaN), 0);
  expect(listening.people).toEqual({
    heard: people(flagged.slice(0, 1)),
    unheard: people(flagged.slice(1)),
  });
  expect(sayListening(listening, "Bolton")).toMatch(
    /^Of 5 flagged areas in Bolton, 1 has entries on this machine \([\d,]+ people live there\) and 4 have none \([\d,]+ people\)\. 2 areas that are not flagged have entries too\.$/,
  );
  const none = listeningOf(all, areas, { scope, verdict: verdict.fill(VERDICT.no) } as Answer);
  expect(sayListening(none, "Bolton")).toBe("No area in Bolton is flagged by this rule.");
});

test("the file holds every entry whole, runs in no spreadsheet, and its sheet says what every column means", () => {
  const table = voiceTable(all, areas, at, "private");
  const { data } = Papa.parse<Record<string, string>>(writeCsv(table).replace(/^\uFEFF/, ""), {
    header: true,
    skipEmptyLines: true,
  });
  const idea = data.find(({ kind }) => kind === "idea");
  expect(idea).toMatchObject({
    words: "'=SUM(A1) ÉCOLE",
    in_whose_words: "a teacher",
    district: "Bolton",
    agreed_for: "partners",
    may_be_quoted: "no",
    msoa21cd: bolton[1],
  });
  expect(data.find(({ kind }) => kind === "need")?.["core_conditions"]).toBe("Connections; Agency");
  const items = voiceAbout("5 entries", "Partners", "2026-11-27").rows.map(([item]) => item);
  for (const { name } of VOICE_COLUMNS) expect(items).toContain(`Column ${name}`);
});

test("what looks like a person's data is named before it leaves", () => {
  expect(personalAmong(all, areas)).toEqual([]);
  const [first] = all;
  if (!first) throw new Error("There is none.");
  const told = { ...first, entry: { ...first.entry, words: "Ring 07700 900123" } };
  expect(sayAmong(personalAmong([told], areas))).toBe(
    "1 entry holds what looks like a person’s data. “Ring 07700 900123”: a telephone number (“07700 900123”). A person could be known by it.",
  );
  expect(sayAmong(personalAmong([told, told, told, told, told], areas))).toContain("; and 2 entries more.");
});

test("several areas together say how much is written down of how many", () => {
  expect(sayScope(all, new Set(bolton))).toBe(`3 entries on 2 of ${bolton.length} areas, 1 of strengths.`);
  expect(sayScope(all, new Set(bolton.slice(5, 9)))).toMatch(/^Nothing is written down of these 4 areas yet/);
});
