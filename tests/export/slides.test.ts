/* eslint-disable @typescript-eslint/no-non-null-assertion -- a value that is missing fails the test at once */
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { deckOf, MOST_ROWS, SLIDE, type Place, type Slide } from "../../src/export/slides/deck";
import { heightOf } from "../../src/export/slides/fit-size";
import { writePptx } from "../../src/export/slides/write-pptx";
import { deckTable } from "../../src/panels/export/make-deck";
import { METHOD } from "../../src/readings/export/brief/say-method";
import { loadIndicator } from "../../src/data";
import { readFromDir } from "../../scripts/read-from-dir";
import { realFacts } from "./real-facts";

const VIEWS = [
  ["a board", "E54000057", null],
  ["a board with the longest name", "E54000040", null],
  ["a district", "E54000057", "E08000001"],
  ["England", null, null],
] as const;
const PIXEL =
  "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

const inside = ({ x, y, w, h }: Place): boolean =>
  x >= 0 && y >= 0 && x + w <= SLIDE.width && y + h <= SLIDE.height;
const apart = (a: Place, b: Place): boolean =>
  a.x + a.w <= b.x || b.x + b.w <= a.x || a.y + a.h <= b.y + 1e-9 || b.y + b.h <= a.y + 1e-9;

/** What XML says between its tags. */
const wordsOf = (xml: string): string =>
  xml
    .replace(/<\/a:p>/g, "\n")
    .replace(/<[^>]+>/g, "")
    .replace(/&amp;/g, "&")
    .replace(/&apos;/g, "'")
    .replace(/&quot;/g, '"');

describe.each(VIEWS)("slides of %s", (_, footprint, place) => {
  let slides: readonly Slide[];
  let real: Awaited<ReturnType<typeof realFacts>>;
  beforeAll(async () => {
    real = await realFacts(footprint, place);
    const read = readFromDir("public/data");
    const decile = (await loadIndicator(read, "imd25_national_decile", real.facts.areas)).msoa21;
    const columns = new Map([...real.columns, [decile.id, decile] as const]);
    slides = deckOf(real.input, deckTable(real.facts, columns), METHOD);
  }, 60_000);

  it("fit: no text is taller than its box, boxes lie on the slide and apart, and no type is under 9 points", () => {
    for (const slide of slides) {
      const texts = [slide.title, ...slide.texts];
      for (const { text, w, h, size, bold } of texts) {
        expect(heightOf(text, w, size, bold), text).toBeLessThanOrEqual(h);
        expect(size, text).toBeGreaterThanOrEqual(9);
      }
      const boxes: Place[] = [...texts, ...(slide.picture ? [slide.picture] : [])];
      boxes.forEach((one, at) => {
        expect(inside(one)).toBe(true);
        for (const other of boxes.slice(at + 1)) expect(apart(one, other)).toBe(true);
      });
      expect(slide.table?.rows.length ?? 0).toBeLessThanOrEqual(MOST_ROWS);
    }
  });

  it("say what marks in the table stand for under it, even where its head takes two lines", () => {
    const marks = "e: estimated from earlier areas.";
    const [, { table, texts }] = deckOf(
      real.input,
      { ...deckTable(real.facts, real.columns), marks },
      METHOD,
    );
    const said = texts.find(({ text }) => text === marks)!;
    const row = table!.h / (table!.rows.length + 1);
    // Twelve points of type and the margins of a cell.
    expect(row).toBeGreaterThan(0.3);
    expect(table!.y + table!.h + row).toBeLessThanOrEqual(said.y + 1e-9);
  });

  it("are written with native text, a described picture, a table, titles, a link, and sources in the notes", async () => {
    const file = await writePptx(slides, PIXEL);
    const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
    const xml = (path: string): string => strFromU8(parts[path]!);
    const [map, areas, method] = [1, 2, 3].map((nth) => xml(`ppt/slides/slide${nth}.xml`));
    expect(wordsOf(map!)).toContain(real.input.title);
    expect(wordsOf(map!)).toContain(real.input.headline.of);
    for (const slide of [map!, areas!, method!]) expect(slide).toContain('type="title"');
    expect(wordsOf(/descr="([^"]*)"/.exec(map!)![1]!)).toBe(real.input.alt);
    expect(areas).toContain("<a:tbl>");
    expect(wordsOf(areas!)).toContain(slides[1]!.table!.rows[0]![0]!);
    expect(xml("ppt/slides/_rels/slide1.xml.rels").replaceAll("&amp;", "&")).toContain(real.facts.link);
    for (const nth of [1, 2, 3]) {
      const notes = wordsOf(xml(`ppt/notesSlides/notesSlide${nth}.xml`));
      expect(notes).toContain(real.facts.checkCode);
      for (const line of real.input.attributions) expect(notes).toContain(line.replace(/^Source: /, ""));
    }
  });
});
