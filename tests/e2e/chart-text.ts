import type { Page } from "playwright-core";
import { expect } from "vitest";

/** Text of charts that leaves its drawing or its figure, or lies on another text of the same drawing; with the figure that it is of. */
const strayText = (page: Page): Promise<string[]> =>
  page.locator("figure").evaluateAll((figures) => {
    /** The box of a line of type is taller than its letters by about a quarter of their size at either end. */
    const beyond = (text: DOMRect, room: DOMRect, size: number): boolean =>
      text.left < room.left - 1 ||
      text.right > room.right + 1 ||
      text.top < room.top - size / 4 ||
      text.bottom > room.bottom + size / 4;
    const hidden = ".visually-hidden, button, [role=region], [role=menu], style, title";
    return figures.flatMap((figure) => {
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
        if (box.width > 0 && (box.left < room.left - 1 || box.right > room.right + 1))
          stray.push(`${name}: “${node.textContent}” leaves its figure`);
      }
      return stray;
    });
  });

/** Every text of every chart on the page stands inside its drawing, and on no other. */
export async function expectTextInside(page: Page, where: string): Promise<void> {
  expect(await strayText(page), `text of charts in ${where}`).toEqual([]);
}
