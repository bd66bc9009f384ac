/** A frame as drawing primitives, in drawing order. Renderers know these five and nothing of maps. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** Alt text. */
  readonly description: string;
  /** Acknowledgements in full, which a file carries in its description. */
  readonly sources: string;
  readonly layers: readonly Layer[];
}

/** A named group: `id` for machines, `label` for a person who opens the SVG in a drawing program. */
export interface Layer {
  readonly id: string;
  readonly label: string;
  readonly marks: readonly Mark[];
  /** Codes of the areas that the numbers of this layer stand for, number 1 first. */
  readonly areas?: readonly string[];
}

interface Paint {
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly dash?: readonly number[];
  readonly opacity?: number;
}

export interface PathMark extends Paint {
  readonly kind: "path";
  /** SVG path data; filled by the even-odd rule. */
  readonly d: string;
  readonly id?: string;
  /** Name that a pointer or screen reader finds on the shape. */
  readonly title?: string;
}

export interface RectMark extends Paint {
  readonly kind: "rect";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius?: number;
}

export interface CircleMark extends Paint {
  readonly kind: "circle";
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

export type Weight = 400 | 600 | 700;

export interface TextMark {
  readonly kind: "text";
  /** Start, middle or end of the baseline, by `anchor`. */
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly weight: Weight;
  readonly fill: string;
  readonly anchor?: "start" | "middle" | "end";
  /** A stroke under the letters keeps a name legible on any colour. */
  readonly halo?: string;
}

export type Mark = PathMark | RectMark | CircleMark | TextMark;

/** Inter first; Segoe UI and Arial are narrower, so text that fits in Inter fits in them. */
export const FONT = `"Inter Variable", Inter, "Segoe UI", Arial, sans-serif`;

/**
 * For a file of its own. Office programs take the first name of a list and no other (LibreOffice was seen to set "Inter"
 * in a wide stand-in that ran over the map), so it is one that every machine has, or has by another name.
 */
export const FILE_FONT = `Arial, Helvetica, "Liberation Sans", sans-serif`;
