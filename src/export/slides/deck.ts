import { INK } from "../image/ink";
import type { FrameInput } from "../image/frame-input";
import { fitSize } from "./fit-size";

/** A box in inches from the top left of a slide. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export interface TextBox extends Place {
  readonly text: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly colour: string;
  /** Where a click on the text leads. */
  readonly link?: string;
}

export interface DeckTable {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What marks in the table stand for; "" where there are none. */
  readonly marks: string;
}

export interface Slide {
  readonly title: TextBox;
  readonly texts: readonly TextBox[];
  readonly picture?: Place & { readonly alt: string };
  readonly table?: Place & DeckTable & { readonly size: number };
  /** What the speaker reads, and sources. */
  readonly notes: string;
}

/** Size of a slide in inches, 16:9. */
export const SLIDE = { width: 13.333, height: 7.5 };
const LEFT = 0.5;
const WIDE = SLIDE.width - 2 * LEFT;
const TITLE: Place = { x: LEFT, y: 0.7, w: WIDE, h: 0.85 };
const KICKER: Place = { x: LEFT, y: 0.33, w: WIDE, h: 0.36 };
const FOOT: Place = { x: LEFT, y: 6.93, w: WIDE, h: 0.34 };
const WORDS = 3.9;
/** Where the picture of the map stands on the first slide. */
export const PICTURE: Place = { x: LEFT + WORDS + 0.3, y: 1.65, w: WIDE - WORDS - 0.3, h: 5.15 };
/** Rows of the table that a slide has room for in type that can be read from a seat. */
export const MOST_ROWS = 12;
/** Where what marks in the table stand for is said, under it. */
const MARKS: Place = { x: LEFT, y: 6.6, w: WIDE, h: 0.3 };
/** Height of a row in inches, where there is room for it. */
const ROW = 0.38;

/** Height of a table of so many rows, its head one line more: a measure's name may take two. */
const tableHeight = (rows: number, room: number): number =>
  Math.min(ROW * (rows + 1), (room / (rows + 2)) * (rows + 1));

type Style = Partial<Pick<TextBox, "bold" | "colour" | "link">>;

/** A text in the largest type, between two sizes in points, in which it fits its place. */
const box = (
  text: string,
  place: Place,
  [most, least]: readonly [number, number],
  style: Style = {},
): TextBox => ({
  ...{ bold: false, colour: INK.text, ...place, text, ...style },
  size: fitSize(text, place, most, least, style.bold ?? false),
});

/** Heights of places one under another, from a top, with a gap. */
function stack(tall: readonly number[], top: number, gap: number): Place[] {
  let y = top;
  return tall.map((h) => {
    const place = { x: LEFT, y, w: WORDS, h };
    y += h + gap;
    return place;
  });
}

/**
 * Three slides of a view: the map with its answer, the areas, and how it was made. All words are text that can be edited; sources are
 * in the notes of each.
 */
export function deckOf(input: FrameInput, table: DeckTable, method: string): readonly [Slide, Slide, Slide] {
  const { headline } = input;
  const sources = input.attributions.map((line) => line.replace(/^Source: /, ""));
  const notes = [
    `${headline.flagged} ${headline.of}. ${headline.people} ${headline.others}`.trim(),
    `Rule: ${input.rule}`,
    method,
    `Open this view: ${input.link}`,
    `Check code ${input.checkCode}, data version ${input.version}, ${input.date}.`,
    `Sources: ${sources.join("; ")}`,
  ].join("\n\n");
  const frame = (title: string) => ({
    title: box(title, TITLE, [28, 16], { bold: true }),
    texts: [
      box(input.footprint, KICKER, [14, 9], { bold: true, colour: INK.accent }),
      box(
        `${input.date} · data version ${input.version} · check code ${input.checkCode} · open this view`,
        FOOT,
        [11, 9],
        { colour: INK.quiet, link: input.link },
      ),
    ],
    notes,
  });
  const [figure, of, people, rule, measure] = stack([0.85, 0.4, 1.35, 1.3, 0.85], 1.65, 0.1) as [
    Place,
    Place,
    Place,
    Place,
    Place,
  ];
  const first = frame(input.title);
  const second = frame(table.caption);
  const third = frame("How this was made");
  const body: Place = { x: LEFT, y: 1.65, w: WIDE, h: 5.15 };
  const rows = table.rows.slice(0, MOST_ROWS);
  const room = table.marks === "" ? body.h : MARKS.y - body.y;
  return [
    {
      ...first,
      texts: [
        ...first.texts,
        box(headline.flagged, figure, [48, 24], { bold: true, colour: INK.flag }),
        box(headline.of, of, [18, 11], { bold: true }),
        box(`${headline.people} ${headline.others}`.trim(), people, [16, 10]),
        box(`Rule: ${input.rule}`, rule, [14, 9], { colour: INK.quiet }),
        box(`Map: ${input.subtitle} (${input.unitOfArea})`, measure, [12, 9], { colour: INK.quiet }),
      ],
      picture: { ...PICTURE, alt: input.alt },
    },
    {
      ...second,
      texts: [
        ...second.texts,
        ...(table.marks === "" ? [] : [box(table.marks, MARKS, [11, 9], { colour: INK.quiet })]),
      ],
      table: { ...body, h: tableHeight(rows.length, room), ...table, rows, size: 12 },
    },
    {
      ...third,
      texts: [
        ...third.texts,
        box(`Rule: ${input.rule}`, { ...body, h: 1 }, [16, 11]),
        box(method, { ...body, y: 2.7, h: 2 }, [16, 11]),
        box(`Sources: ${sources.join("; ")}`, { ...body, y: 4.75, h: 2 }, [14, 9], { colour: INK.quiet }),
      ],
    },
  ];
}
