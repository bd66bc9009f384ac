import type { Page } from "playwright-core";
import { expect } from "vitest";

interface Read {
  /** How many texts stand in the charts. */
  readonly texts: number;
  /** Those that leave their drawing or figure, or lie on another text of the same drawing; with the figure that they are of. */
  readonly stray: readonly string[];
}

const readText = (page: Page): Promise<Read> =>
  page.locator("figure").evaluateAll((figures) => {
    /** The box of a line of type is taller than its letters by about a quarter of their size at either end. */
    const beyond = (text: DOMRect, room: DOMRect, size: number): boolean =>
      text.left < room.left - 1 ||
      text.right > room.right + 1 ||
      text.top < room.top - size / 4 ||
      text.bottom > room.bottom + size / 4;
    const hidden = ".visually-hidden, button, [role=region], [role=menu], style, title";
    let texts = 0;
    const stray = figures.flatMap((figure) => {
      const name = (figure.querySelector("figcaption")?.textContent ?? "").slice(0, 60);
      const room = figure.getBoundingClientRect();
      const stray: string[] = [];
      const drawn: { svg: Element; text: string; box: DOMRect }[] = [];
      for (const text of figure.querySelectorAll("svg text")) {
        const svg = text.closest("svg");
        const box = text.getBoundingClientRect();
        if (!svg || box.width === 0 || text.closest(hidden)) continue;
        if (beyond(box, svg.getBoundingClientRect(), box.height / 1.2))
          stray.push(`${name}: “${text.textContent}” leaves its drawing`);
        drawn.push({ svg, text: text.textContent, box });
      }
      texts += drawn.length;
      drawn.forEach((one, at) => {
        for (const other of drawn.slice(at + 1)) {
          if (one.svg !== other.svg) continue;
          const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
          const tall = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
          if (wide > 2 && tall > 4) stray.push(`${name}: “${one.text}” on “${other.text}”`);
        }
      });
      const walker = document.createTreeWalker(figure, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      while (walker.nextNode()) {
        const node = walker.currentNode;
        if (!node.parentElement || node.parentElement.closest(`svg, ${hidden}`)) continue;
        range.selectNodeContents(node);
        const box = range.getBoundingClientRect();
        if (box.width > 0) texts++;
        if (box.width > 0 && (box.left < room.left - 1 || box.right > room.right + 1))
          stray.push(`${name}: “${node.textContent}” leaves its figure`);
      }
      return stray;
    });
    return { texts, stray };
  });

/** Every text of every chart on the page, once all are drawn, stands inside its drawing, and on no other. There is a chart at least. */
export async function expectTextInside(page: Page, where: string): Promise<void> {
  let before = -1;
  // Charts are loaded and drawn one after the other, and again when their room is known.
  await expect
    .poll(
      async () => {
        const { texts, stray } = await readText(page);
        const loading = await page.locator("figure").getByText("Drawing…").count();
        const settled = loading === 0 && texts > 2 && texts === before;
        before = texts;
        return settled ? stray : [`${texts} texts so far`];
      },
      { message: `text of charts in ${where}`, timeout: 30_000, interval: 250 },
    )
    .toEqual([]);
}

/** A word that the page wrote on a canvas: its box and the canvas's size, in pixels of the canvas. */
interface Written {
  readonly canvas: number;
  readonly word: string;
  readonly box: readonly [left: number, top: number, right: number, bottom: number];
  readonly room: readonly [width: number, height: number];
}

/** Notes every word that a page writes on a canvas from now on, for `expectWordsInside`. Before the page is opened. */
export async function noteWords(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let noted: { readonly canvas: number }[] = [];
    const canvases: HTMLCanvasElement[] = [];
    Object.assign(window, { takeNoted: () => noted.splice(0) });
    const numberOf = (canvas: HTMLCanvasElement): number =>
      canvases.includes(canvas) ? canvases.indexOf(canvas) : canvases.push(canvas) - 1;
    // A chart on a canvas sets its width before it is drawn again, which wipes it.
    const width = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, "width");
    Object.defineProperty(HTMLCanvasElement.prototype, "width", {
      ...width,
      set(this: HTMLCanvasElement, value: number) {
        const wiped = numberOf(this);
        noted = noted.filter(({ canvas }) => canvas !== wiped);
        width?.set?.call(this, value);
      },
    });
    const write: unknown = Reflect.get(CanvasRenderingContext2D.prototype, "fillText");
    CanvasRenderingContext2D.prototype.fillText = function (word, x, y, ...more) {
      const { a, d, e, f } = this.getTransform();
      const size = this.measureText(word);
      const box = [
        (x - size.actualBoundingBoxLeft) * a + e,
        (y - size.actualBoundingBoxAscent) * d + f,
        (x + size.actualBoundingBoxRight) * a + e,
        (y + size.actualBoundingBoxDescent) * d + f,
      ];
      const room = [this.canvas.width, this.canvas.height];
      // The map is no chart.
      if (!this.canvas.isConnected || this.canvas.closest("figure"))
        noted.push(Object.assign({ canvas: numberOf(this.canvas) }, { word, box, room }));
      if (typeof write === "function") Reflect.apply(write, this, [word, x, y, ...more]);
    };
  });
}

/** Every word of the images that the page has made stands inside its canvas, and on no other word. */
export async function expectWordsInside(page: Page, where: string): Promise<void> {
  const words = await page.evaluate(() => (window as unknown as { takeNoted(): Written[] }).takeNoted());
  expect(words.length, `words in images of ${where}`).toBeGreaterThan(10);
  const apart = (one: Written, other: Written): boolean => {
    const wide = Math.min(one.box[2], other.box[2]) - Math.max(one.box[0], other.box[0]);
    const tall = Math.min(one.box[3], other.box[3]) - Math.max(one.box[1], other.box[1]);
    return wide <= 2 || tall <= 4;
  };
  const stray = words.flatMap((one, at) => {
    const [left, top, right, bottom] = one.box;
    const cut = left < -1 || top < -1 || right > one.room[0] + 1 || bottom > one.room[1] + 1;
    const over = words.slice(at + 1).find((other) => other.canvas === one.canvas && !apart(one, other));
    return [...(cut ? [`“${one.word}” is cut`] : []), ...(over ? [`“${one.word}” on “${over.word}”`] : [])];
  });
  expect(stray, `words in images of ${where}`).toEqual([]);
}
