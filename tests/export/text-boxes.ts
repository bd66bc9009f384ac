import type { Mark, Scene, TextMark } from "../../src/export/image/scene";
import { textWidth } from "../../src/export/image/text-width";

export interface TextBox {
  readonly layer: string;
  readonly text: string;
  readonly size: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const isText = (mark: Mark): mark is TextMark => mark.kind === "text";

/** The boxes of all text of a picture, by the widths of its typeface: from the top of its capitals to its baseline. */
export const textBoxes = ({ layers }: Scene): TextBox[] =>
  layers.flatMap(({ id, marks }) =>
    marks.filter(isText).map(({ x, y, text, size, weight, anchor }): TextBox => {
      const width = textWidth(text, size, weight);
      const left = anchor === "middle" ? x - width / 2 : anchor === "end" ? x - width : x;
      return { layer: id, text, size, left, top: y - size * 0.72, right: left + width, bottom: y };
    }),
  );

/** Text that leaves the picture. */
export const outside = ({ width, height }: Scene, boxes: readonly TextBox[]): TextBox[] =>
  boxes.filter(
    ({ left, top, right, bottom, size }) =>
      left < 0 || top < 0 || right > width || bottom + size * 0.2 > height,
  );

/** Pairs of texts that lie on one another. */
export const clashes = (boxes: readonly TextBox[]): string[] =>
  boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.layer} “${a.text}” on ${b.layer} “${b.text}”`),
  );
