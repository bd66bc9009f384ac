import type { Block } from "./block";
import { briefBlocks, type BriefInput } from "./blocks";

/** A cell cannot end its row: what would is written as a character of its own. */
const cell = (text: string): string => text.replaceAll("|", "\\|").replace(/\s+/g, " ");
const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;

const SIGN = { title: "# ", heading: "## ", text: "" } as const;

const written = (block: Block): string =>
  block.kind === "table"
    ? [line(block.heads), line(block.heads.map(() => "---")), ...block.rows.map(line)].join("\n")
    : `${SIGN[block.kind]}${block.text}`;

/** The brief of a subject as Markdown. */
export const briefMarkdown = (input: BriefInput): string =>
  `${briefBlocks(input).map(written).join("\n\n")}\n`;
