import { hasDecimalCommas, parseCell, type Cell } from "./parse-cell";
import type { Found } from "./find-table";

/** What a column seems to be; the person confirms or changes it. */
export type OwnKind = "share" | "rate" | "count" | "ratio" | "score" | "text";

/** A column of a table as it was read: one cell for each row of the table. */
export interface OwnColumn {
  readonly at: number;
  readonly name: string;
  readonly kind: OwnKind;
  readonly unit: string | null;
  readonly cells: readonly Cell[];
}

const RATE = /\bper\b|\brate\b|\bincidence\b/i;
const SHARE = /%|\bper ?cent|\bpct\b|\bshare\b|\bproportion\b|\bprevalence\b|\buptake\b/i;
const RATIO = /\b(?:smr|sar|ratio|index)\b/i;
const SCORE = /\b(?:score|rank|decile|quintile|mean|average)\b/i;
/** "per 1,000", "per 100,000 people". */
const PER = /\bper\s+(\d[\d,]*(?:\s*000)*)/i;

/** A guess from the name and the values; what is no guess but sure is only whether there are numbers. */
function kindOf(name: string, cells: readonly Cell[], percentSigns: boolean): OwnKind {
  const values = cells.flatMap((cell) => (cell.kind === "value" ? [cell.value] : []));
  const texts = cells.filter(({ kind }) => kind === "text").length;
  if (texts > values.length || (values.length === 0 && !cells.some(({ kind }) => kind === "suppressed")))
    return "text";
  if (percentSigns) return "share";
  if (RATE.test(name)) return "rate";
  if (SHARE.test(name)) return "share";
  if (RATIO.test(name)) return "ratio";
  if (SCORE.test(name)) return "score";
  return values.length > 0 && values.every((value) => Number.isInteger(value) && value >= 0)
    ? "count"
    : "rate";
}

function unitOf(name: string, kind: OwnKind, percentSigns: boolean): string | null {
  if (percentSigns || (kind === "share" && SHARE.test(name) && !/proportion/i.test(name))) return "%";
  const per = PER.exec(name)?.[1];
  return per === undefined ? null : `per ${per}`;
}

/** Reads one column of a table. Cells are read alike: one way of writing decimals for the whole column. */
export function readColumn({ header, body }: Found, at: number): OwnColumn {
  const texts = body.map(({ cells }) => cells[at]);
  const comma = hasDecimalCommas(texts);
  const cells = texts.map((text) => parseCell(text, comma));
  const signs = texts.filter((text) => text?.includes("%")).length > texts.length / 2;
  const name = header[at] ?? "";
  const kind = kindOf(name, cells, signs);
  return { at, name, kind, unit: unitOf(name, kind, signs), cells };
}
