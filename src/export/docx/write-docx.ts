import {
  Document,
  HeadingLevel,
  type IRunOptions,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";

/** A part of a document: its title, a heading, a paragraph, or a table with its caption. */
export type DocumentPart =
  | { readonly kind: "title" | "heading" | "text"; readonly text: string }
  | {
      readonly kind: "table";
      readonly caption: string;
      readonly heads: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

const LEVELS = { title: HeadingLevel.TITLE, heading: HeadingLevel.HEADING_1 } as const;

const run = (options: IRunOptions): TextRun => new TextRun(options);
const cell = (text: string, bold: boolean): TableCell =>
  new TableCell({
    children: [new Paragraph({ children: [run({ text, bold })] })],
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
  });

const tableOf = ({ heads, rows }: Extract<DocumentPart, { kind: "table" }>): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({ tableHeader: true, children: heads.map((head) => cell(head, true)) }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: row.map((text) => cell(text, false)) })),
    ],
  });

function childrenOf(part: DocumentPart): (Paragraph | Table)[] {
  if (part.kind === "text") return [new Paragraph({ text: part.text, spacing: { after: 120 } })];
  if (part.kind !== "table") return [new Paragraph({ text: part.text, heading: LEVELS[part.kind] })];
  const caption = run({ text: part.caption, italics: true });
  return [
    new Paragraph({ children: [caption], keepNext: true, spacing: { before: 120 } }),
    tableOf(part),
    new Paragraph({ text: "" }),
  ];
}

/** A document for Word of some parts, in their order. */
export function writeDocx(title: string, parts: readonly DocumentPart[]): Promise<Blob> {
  const file = new Document({
    ...{ title, creator: "Hyperlocal", description: title },
    styles: { default: { document: { run: { font: "Arial", size: 21 } } } },
    sections: [{ children: parts.flatMap(childrenOf) }],
  });
  return Packer.toBlob(file);
}
