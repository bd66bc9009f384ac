import PptxGenJS from "pptxgenjs";
import { INK } from "../image/ink";
import { SLIDE, type Place, type Slide, type TextBox } from "./deck";

const FONT = "Arial";
const MASTER = "HYPERLOCAL";
const hex = (colour: string): string => colour.replace("#", "").toUpperCase();
const at = ({ x, y, w, h }: Place): Place => ({ x, y, w, h });

const styled = ({ size, bold, colour, link }: TextBox) => ({
  ...{ fontFace: FONT, fontSize: size, bold, color: hex(colour), margin: 0, valign: "top" as const },
  ...(link === undefined ? {} : { hyperlink: { url: link, tooltip: "Open this view" } }),
});

/** Widths of the columns of a table, in inches: room for the longest name of an area and a district on a line. */
const widthsOf = (columns: number, wide: number): number[] =>
  Array.from({ length: columns }, (_, at) => [4.3, 3, 1.2][at] ?? (wide - 8.5) / (columns - 3));

/** Name of the placeholder that holds the title, by which screen readers and outlines know a slide. */
const titleOf = ({ title }: Slide) => ({
  placeholder: {
    options: {
      name: "title",
      type: "title" as const,
      ...at(title),
      ...styled(title),
      align: "left" as const,
    },
    text: "",
  },
});

/**
 * Writes slides as a .pptx: text and tables are native, the map is a picture (a data address) with its description, sources are in the
 * notes. Works in a page and in Node, and asks for nothing over the network.
 */
export async function writePptx(slides: readonly Slide[], picture: string): Promise<Blob> {
  const deck = new PptxGenJS();
  deck.defineLayout({ name: MASTER, width: SLIDE.width, height: SLIDE.height });
  deck.layout = MASTER;
  deck.title = slides[0]?.title.text ?? "";
  deck.author = "Hyperlocal";
  deck.company = "";
  slides.forEach((slide, nth) => {
    const master = `${MASTER} ${nth + 1}`;
    deck.defineSlideMaster({
      title: master,
      background: { color: hex(INK.paper) },
      objects: [titleOf(slide)],
    });
    const page = deck.addSlide({ masterName: master });
    page.addText(slide.title.text, { placeholder: "title" });
    for (const text of slide.texts) page.addText(text.text, { ...at(text), ...styled(text) });
    if (slide.picture) page.addImage({ data: picture, ...at(slide.picture), altText: slide.picture.alt });
    if (slide.table) {
      const { heads, rows, size } = slide.table;
      const plain = { fontFace: FONT, fontSize: size, color: hex(INK.text) };
      const side = (column: number) => ({ align: column < 2 ? ("left" as const) : ("right" as const) });
      const head = { ...plain, bold: true, fill: { color: "E3EEF7" } };
      page.addTable(
        [
          heads.map((text, column) => ({ text, options: { ...head, ...side(column) } })),
          ...rows.map((row) => row.map((text, column) => ({ text, options: { ...plain, ...side(column) } }))),
        ],
        {
          ...at(slide.table),
          colW: widthsOf(heads.length, slide.table.w),
          border: { type: "solid", pt: 0.5, color: hex(INK.line) },
        },
      );
    }
    page.addNotes(slide.notes);
  });
  return (await deck.write({ outputType: "blob" })) as Blob;
}
