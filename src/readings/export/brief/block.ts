/** A part of a brief: its title, a heading, a paragraph, or a table with its caption. */
export type Block =
  | { readonly kind: "title" | "heading" | "text"; readonly text: string }
  | {
      readonly kind: "table";
      readonly caption: string;
      readonly heads: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };
