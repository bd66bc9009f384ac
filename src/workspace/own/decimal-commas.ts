/** What the cells of a column say of how their decimals are written. */
export type CommaSays = "decimals" | "points" | "thousands or decimals" | "nothing";

const bareOf = (cell: string | undefined): string => (cell ?? "").replace(/[\s\u00a0\u202f%£€$'’]/g, "");

/** A comma that cannot part thousands: "38,1", "0,125", "1.234,5". */
const DECIMAL = /^[+\-–−]?(?:\d+,(?:\d{1,2}|\d{4,})|0,\d+|\d{1,3}(?:\.\d{3})+,\d+)$/;
/** A point that cannot part thousands, or commas that can part nothing else: "38.1", "0.125", "1,234,567". */
const POINT = /^[+\-–−]?(?:[\d,]*\.(?:\d{1,2}|\d{4,})|0\.\d+|\d{1,3}(?:,\d{3}){2,}|\d{1,3}(?:,\d{3})+\.\d+)$/;
/** "1,234": a thousand, or one and a bit. */
const EITHER = /^[+\-–−]?\d{1,3},\d{3}$/;

/** What a column's cells say; a column that says both says nothing for its file. */
export function commaSays(cells: readonly (string | undefined)[]): CommaSays {
  const bare = cells.map(bareOf);
  const [comma, point] = [bare.some((one) => DECIMAL.test(one)), bare.some((one) => POINT.test(one))];
  if (comma) return point ? "nothing" : "decimals";
  if (point) return "points";
  return bare.some((one) => EITHER.test(one)) ? "thousands or decimals" : "nothing";
}

/**
 * Of each column of a table, whether it writes decimals with a comma: one that says so, one that does not say while another column of
 * the file does, and one of shares (`isShare`) in which "38,123" would be more than all. `says`: what each column says.
 */
export function decimalCommas(
  says: readonly CommaSays[],
  isShare: (at: number) => boolean,
): readonly boolean[] {
  const file = says.includes("decimals") && !says.includes("points");
  return says.map(
    (one, at) =>
      one === "decimals" || (file && one !== "points") || (one === "thousands or decimals" && isShare(at)),
  );
}
