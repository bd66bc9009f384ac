// @vitest-environment jsdom
import { afterEach, describe, expect, it } from "vitest";
import { keepMarks, type LaidMark } from "../../../src/map/flat/additions";
import { Note } from "../../../src/map/flat/note";
import { lookingAt } from "../../../src/map/flat/view";
import type { Additions } from "../../../src/model/additions";
import type { BigLocalArea } from "../../../src/model/big-local";

const star = { id: "ramsey", name: "Ramsey", lon: -2.2, lat: 53.5, placement: "exact" } as BigLocalArea;
const at = (): { x: number; y: number } => ({ x: 10, y: 20 });
const mark = { at: at(), words: () => ["Blackford House", "GP practice"] } as unknown as LaidMark;

let note: Note | null = null;
afterEach(() => note?.destroy());
function open() {
  const told: (string | null)[] = [];
  note = new Note((id) => told.push(id));
  return { note, told };
}

describe("the note on the map without WebGL", () => {
  it("names a Big Local area once, and leaves it when the pointer goes straight onto another mark", () => {
    const { note, told } = open();
    for (let move = 0; move < 3; move++) note.sayBigLocal(0, [star], at);
    expect(note.element.textContent).toContain("Ramsey");
    note.sayMarks([mark]);
    note.sayMarks([mark]);
    expect(told).toEqual(["ramsey", null]);
    expect(note.element.textContent).toContain("Blackford House");
    note.sayBigLocal(0, [star], at);
    expect(told).toEqual(["ramsey", null, "ramsey"]);
    note.sayBigLocal(null, [star], at);
    expect(note.element.hidden).toBe(true);
  });

  it("is closed by Escape, whatever it speaks of, and no longer listens when the map is gone", () => {
    const { note } = open();
    const escape = (): boolean => window.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
    note.sayMarks([mark]);
    expect(note.element.hidden).toBe(false);
    escape();
    expect(note.element.hidden).toBe(true);
    note.sayBigLocal(0, [star], at);
    escape();
    expect(note.element.hidden).toBe(true);
    note.sayMarks([mark]);
    note.destroy();
    escape();
    expect(note.element.hidden).toBe(false);
  });
});

it("marks are laid once for a view, and anew when it or what is on changes", () => {
  const view = lookingAt(
    { x: 0, y: 0, zoom: 0, width: 800, height: 600 },
    { lng: -2.2, lat: 53.5, zoom: 10 },
  );
  const town = { name: "Bury", lon: -2.2, lat: 53.5, words: ["Bury"] as const };
  const additions: Additions = {
    sites: [],
    sources: [],
    pride: { of: new Int32Array(), neighbourhoods: [], towns: [town] },
  };
  const lay = keepMarks();
  const first = lay(additions, view);
  expect(first).toHaveLength(1);
  expect(lay(additions, view)).toBe(first);
  expect(lay(additions, { ...view, x: view.x + 0.001 })[0]?.at.x).not.toBe(first[0]?.at.x);
  expect(lay(null, view)).toEqual([]);
});
