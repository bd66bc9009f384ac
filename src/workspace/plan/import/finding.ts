/** People of a neighbourhood of the list, by its name. "" is none. */
export interface Told {
  readonly name: string;
  readonly people: number;
}

/**
 * Something in a list that was not as it should be, with the rows of the file (or the numbers of its shapes)
 * where it stands (from 1; none for what is missing) and
 * the codes that it is about. Nothing is mended without one.
 */
export type Finding =
  | { readonly kind: "no-code"; readonly rows: readonly number[]; readonly cell: string }
  | {
      readonly kind: "unknown";
      readonly rows: readonly number[];
      readonly code: string;
      /** The level of which it is a code, where it is one of another. */
      readonly otherLevel: string | null;
    }
  | { readonly kind: "no-name"; readonly rows: readonly number[]; readonly code: string }
  | {
      readonly kind: "twice";
      readonly rows: readonly number[];
      readonly code: string;
      /** Names that the rows say; one where they agree. The first is taken. */
      readonly names: readonly string[];
    }
  | { readonly kind: "outside"; readonly rows: readonly number[]; readonly codes: readonly string[] }
  | {
      readonly kind: "shared";
      readonly rows: readonly number[];
      /** The MSOA of 2021, and where its people live, the neighbourhood that it goes to first. */
      readonly code: string;
      readonly told: readonly Told[];
    }
  | { readonly kind: "emptied"; readonly rows: readonly number[]; readonly name: string }
  | { readonly kind: "spelling"; readonly rows: readonly number[]; readonly names: readonly string[] }
  /** Of boundaries: shapes in which no small area of the scope has its middle. */
  | { readonly kind: "elsewhere"; readonly rows: readonly number[]; readonly name: string }
  /** Of boundaries: what is no polygon, and polygons without a name. */
  | { readonly kind: "no-shape" | "unnamed"; readonly rows: readonly number[] }
  | { readonly kind: "missing"; readonly rows: readonly number[]; readonly codes: readonly string[] };
