/** Something that must not be cut through: its top and bottom in pixels. */
export type Block = readonly [top: number, bottom: number];

/** Height over width from which a picture is broken: A4 upright fills a page of a paper. */
const TALL = 1.5;
/** Height over width that columns side by side should come near: about that of a slide. */
const SLIDE = 0.7;

/** How many columns a long picture is broken into, so that it can be read on a slide or page. */
export const columnsFor = (width: number, height: number): number =>
  height <= TALL * width ? 1 : Math.max(2, Math.round(Math.sqrt(height / width / SLIDE)));

/** Free stretches between the blocks, from top to bottom. */
function gapsOf(blocks: readonly Block[]): Block[] {
  const sorted = blocks.toSorted(([a], [b]) => a - b);
  const gaps: Block[] = [];
  let reach = sorted[0]?.[1] ?? 0;
  for (const [top, bottom] of sorted) {
    if (top > reach) gaps.push([reach, top]);
    reach = Math.max(reach, bottom);
  }
  return gaps;
}

/**
 * Where a picture `height` pixels tall is broken into `columns` of about one height: between blocks, in the widest gap within a fifth of
 * a column of the even place (the space between two rows and not that between a name and its bar), else in the nearest. Ascending; fewer
 * where there is no gap.
 */
export function columnCuts(height: number, blocks: readonly Block[], columns: number): number[] {
  const gaps = gapsOf(blocks);
  const cuts: number[] = [];
  for (let nth = 1; nth < columns; nth++) {
    const even = (nth * height) / columns;
    const away = ([top, bottom]: Block): number => Math.abs((top + bottom) / 2 - even);
    const near = gaps.filter((gap) => away(gap) <= height / columns / 5);
    // To whole pixels, or a hair's breadth would move a cut by rows.
    const size = ([top, bottom]: Block): number => Math.round(bottom - top);
    const widest = near.toSorted((a, b) => size(b) - size(a) || away(a) - away(b))[0];
    const chosen = widest ?? gaps.toSorted((a, b) => away(a) - away(b))[0];
    const cut = chosen ? (chosen[0] + chosen[1]) / 2 : NaN;
    if (cut > (cuts.at(-1) ?? 0)) cuts.push(cut);
  }
  return cuts;
}
