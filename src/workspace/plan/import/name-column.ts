import { codeAlone } from "../../own/area-codes";
import type { Found } from "../../own/find-table";

/** A column of a list that may say which neighbourhood an area is in. */
export interface NameColumn {
  readonly at: number;
  readonly header: string;
  /** Different texts in it. */
  readonly names: number;
}

/** Headings that say so, the surest first. */
const HEADINGS = [
  /^neighbourhood[ _]?name$/i,
  /neighbou?rhood(?!.*(\bid\b|_id$|code|cd$))/i,
  /\b(localit(y|ies)|cluster|team|patch)\b/i,
  /\b(network|pcn|ward|town|area name)\b/i,
];
const surest = (header: string): number => {
  const at = HEADINGS.findIndex((heading) => heading.test(header));
  return at === -1 ? HEADINGS.length : at;
};

const textIn = (cell: string | undefined): string => (cell ?? "").trim();
/** A share of codes above which a column holds areas, not names. */
const MOSTLY = 0.5;

/** Columns that may name neighbourhoods, the likeliest first: by heading, then the one whose texts repeat most. */
export function nameColumns({ header, codeColumn, body }: Found): NameColumn[] {
  return header
    .flatMap((name, at) => {
      if (at === codeColumn) return [];
      const filled = body.map(({ cells }) => textIn(cells[at])).filter((cell) => cell !== "");
      const codes = filled.filter((cell) => codeAlone(cell) !== null).length;
      if (filled.length === 0 || codes > MOSTLY * filled.length) return [];
      return [{ at, header: name, names: new Set(filled).size }];
    })
    .sort((a, b) => surest(a.header) - surest(b.header) || a.names - b.names || a.at - b.at);
}
