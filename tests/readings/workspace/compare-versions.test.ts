import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareVersions } from "../../../src/readings/workspace/compare-versions";
import { blankLogEntry } from "../../../src/workspace/pilot/log-entry";
import { blankPilot } from "../../../src/workspace/pilot/pilot";
import { blankEntry } from "../../../src/workspace/voice/entry";

const ENTRY = { ...blankEntry("E02000984"), words: "The choir meets on Monday in the hall" };
const WALK = {
  title: "Board",
  steps: [
    { title: "One", remark: "Look here", link: "?v=1" },
    { title: "Two", remark: "", link: "?v=1&f=E54000057" },
  ],
};

describe("versions of a record side by side", () => {
  it("tell only what differs, in the words of the form, with the words marked that are not the same", () => {
    const other = { ...ENTRY, words: "The choir meets on Tuesday in the hall", quotable: true };
    const { differ, same } = compareVersions([ENTRY, other]);
    expect(differ.map(({ label }) => label)).toEqual(["What was said", "May be quoted"]);
    expect(differ[0]?.said).toEqual([
      { start: "The choir meets on ", differs: "Monday", end: " in the hall" },
      { start: "The choir meets on ", differs: "Tuesday", end: " in the hall" },
    ]);
    expect(differ[1]?.said.map((one) => one?.differs)).toEqual(["no", "yes"]);
    expect(same).toBeGreaterThan(8);
  });

  it("go into lists, and say where one has no such part", () => {
    const longer = { ...WALK, steps: [...WALK.steps, { title: "Three", remark: "", link: "" }] };
    const { differ } = compareVersions([WALK, longer]);
    expect(differ.map(({ label }) => label)).toEqual(["View 3: Title", "View 3: Remark", "View 3: Address"]);
    expect(differ[0]?.said).toEqual([null, { start: "", differs: "Three", end: "" }]);
  });

  it("call a field by the record and the part that it stands in, areas by their names, and counts by their sum", () => {
    const labels = (...contents: unknown[]): string[] =>
      compareVersions(contents).differ.map(({ label }) => label);
    const plan = { name: "Bolton", made: { how: "hand" } };
    expect(labels(plan, { ...plan, made: { how: "read" } })).toEqual(["Made: How it came to be"]);
    expect(labels({ ...ENTRY, how: "a walk", by: "Ann" }, ENTRY)).toEqual([
      "How it was gathered",
      "Gathered by",
    ]);
    const log = blankLogEntry("pilot_1", "2026-11-27");
    expect(labels(log, { ...log, when: "2026-11-28", from: "partners" })).toEqual(["On", "Who speaks"]);

    const counts = ["E02000984", "E02000985"].map((area) => ({ area, n: 3, total: 10 }));
    const point = { when: "2021", after: false, measure: "", counts };
    const outcome = { measure: "imd", why: "", by: "2027-04-01", spread: null };
    const pilot = {
      ...blankPilot("Hall", ["E02000984"]),
      outcomes: [outcome],
      followUps: [{ measure: "", name: "Calls", placebo: false, points: [point], source: "", seed: 1 }],
    };
    const nameOf = (code: string): string => (code === "E02000984" ? "Breightmet" : code);
    const later = {
      ...pilot,
      ...{ areas: [], outcomes: [{ ...outcome, by: "" }], struck: [{ area: "E02000984", why: "Near" }] },
      followUps: [
        { ...pilot.followUps[0], points: [{ ...point, when: "2022", counts: [{ ...counts[0], n: 4 }] }] },
      ],
    };
    const { differ } = compareVersions([pilot, later], nameOf);
    const plain = differ.map(({ label, said }) => [
      label,
      ...said.map((one) => one && one.start + one.differs + one.end),
    ]);
    expect(plain).toEqual([
      ["Areas", "Breightmet", "nothing"],
      ["Outcomes 1: By when", "2027-04-01", "nothing"],
      ["Struck out", "nothing", null],
      ["Follow ups 1: Points 1: When", "2021", "2022"],
      ["Follow ups 1: Points 1: Counts", "2 areas, 6 of 20", "1 area, 4 of 10"],
      ["Struck out 1: Area", null, "Breightmet"],
      ["Struck out 1: Why", null, "Near"],
    ]);
  });

  it("follow a neighbourhood by its id where another stands before it", () => {
    const one = { id: "n1", name: "North", areas: ["E02000984"] };
    const two = { id: "n2", name: "South", areas: ["E02000985"] };
    const plan = { name: "Bolton", neighbourhoods: [one, two] };
    const turned = { name: "Bolton", neighbourhoods: [{ ...two, areas: ["E02000986"] }, one] };
    expect(compareVersions([plan, turned]).differ.map(({ label }) => label)).toEqual([
      "Neighbourhoods 2: Areas",
    ]);
  });

  it("say nothing of a deletion, against which everything stands", () => {
    expect(compareVersions([ENTRY, null]).differ).toEqual([]);
    expect(compareVersions([ENTRY, ENTRY]).differ).toEqual([]);
  });

  it("lose no word: the parts of every text make it whole, and texts that differ have something marked", () => {
    const text = fc
      .array(fc.constantFrom("a", "b", " ", "\n", "é", "👩‍👩‍👧"), { maxLength: 12 })
      .map((all) => all.join(""));
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 4 }), (texts) => {
        const contents = texts.map((words) => ({ words: `x${words}` }));
        const { differ } = compareVersions(contents);
        const same = new Set(texts).size === 1;
        expect(differ.length).toBe(same ? 0 : 1);
        differ[0]?.said.forEach((one, at) =>
          expect(`${one?.start}${one?.differs}${one?.end}`).toBe(contents[at]?.words),
        );
        if (!same) expect(differ[0]?.said.some((one) => one?.differs !== "")).toBe(true);
      }),
    );
  });
});
