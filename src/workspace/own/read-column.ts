import { decimalCommas } from "./decimal-commas";
import { parseCell, type Cell } from "./parse-cell";
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
/** A "rate (%)" is a share, whatever it is called; of a "95% CI" the per cent says nothing of the values. */
const OF_A_HUNDRED = /%|\bper ?cent\b|\bpct\b/i;
const CONFIDENCE = /\b9\d(?:\.\d+)?\s*(?:%|per ?cent\b|pct\b)/gi;
const RATIO = /\b(?:smr|sar|ratio|index)\b/i;
const SCORE = /\b(?:score|rank|decile|quintile|mean|average)\b/i;
/** "per 1,000", "per 100,000 people". */
const PER = /\bper\s+(\d[\d,]*(?:\s*000)*)/i;

/** Names of columns whose numbers only name a row, or say where or when it is. */
const LABEL =
  /^(?:(?:object|row|record|indicator)?[ _]?id|fid|easting|northing|lat(?:itude)?|lo?ng(?:itude)?)$/i;
const YEAR = /^(?:(?:financial|calendar|academic) )?(?:year|yr)$/i;

/** Whether the numbers of a column measure nothing. */
const isLabel = (name: string, values: readonly number[]): boolean =>
  LABEL.test(name) ||
  (YEAR.test(name) && values.every((year) => Number.isInteger(year) && year > 1900 && year < 2100));

/** Whether a column's name says that its values are per cent. */
const isOfAHundred = (name: string): boolean => OF_A_HUNDRED.test(name.replace(CONFIDENCE, ""));

/** A guess from the name and the values; what is no guess but sure is only whether there are numbers. */
function kindOf(name: string, cells: readonly Cell[], percentSigns: boolean): OwnKind {
  const values = cells.flatMap((cell) => (cell.kind === "value" ? [cell.value] : []));
  const texts = cells.filter(({ kind }) => kind === "text").length;
  const withheld = cells.filter(({ kind }) => kind === "suppressed").length;
  if (texts > values.length + withheld) return "text";
  if (values.length === 0 && (texts > 0 || withheld === 0)) return "text";
  if (isLabel(name, values)) return "text";
  if (percentSigns || isOfAHundred(name)) return "share";
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

const textsAt = ({ body }: Found, at: number): readonly (string | undefined)[] =>
  body.map(({ cells }) => cells[at]);
const signed = (texts: readonly (string | undefined)[]): boolean =>
  texts.filter((text) => text?.includes("%")).length > texts.length / 2;

/**
 * Reads the columns of a table but that of its codes. The cells of a column are read alike. `semicolons`: whether they part the cells
 * of the file.
 */
export function readColumns(found: Found, semicolons: boolean): readonly OwnColumn[] {
  const columns = found.header.flatMap((name, at) => {
    const texts = textsAt(found, at);
    return at === found.codeColumn ? [] : [{ name, at, texts, signs: signed(texts) }];
  });
  const commas = decimalCommas(
    columns.map(({ name, texts, signs }) => ({ cells: texts, ofAHundred: signs || isOfAHundred(name) })),
    semicolons,
  );
  return columns.map(({ name, at, texts, signs }, i) => {
    const cells = texts.map((text) => parseCell(text, commas[i] === true));
    const kind = kindOf(name, cells, signs);
    return { at, name, kind, unit: unitOf(name, kind, signs), cells };
  });
}
