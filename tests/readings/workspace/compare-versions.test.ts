import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareVersions } from "../../../src/readings/workspace/compare-versions";
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
