const bareOf = (cell: string | undefined): string => (cell ?? "").replace(/[\s\u00a0\u202f%£€$'’]/g, "");

/** A comma that cannot part thousands: "38,1", "0,125", "1.234,5". */
const DECIMAL = /^[+\-–−]?(?:\d+,(?:\d{1,2}|\d{4,})|0,\d+|\d{1,3}(?:\.\d{3})+,\d+)$/;
/** A point that cannot part thousands, or commas that can part nothing else: "38.1", "0.125", "1,234,567". */
const POINT = /^[+\-–−]?(?:[\d,]*\.(?:\d{1,2}|\d{4,})|0\.\d+|\d{1,3}(?:,\d{3}){2,}|\d{1,3}(?:,\d{3})+\.\d+)$/;
/** "38,123": thousands, or a share of a hundred with three decimals. */
const OF_A_HUNDRED = /^[+\-–−]?\d{1,2},\d{3}$/;

/** A column's cells as written, and whether it is of per cent, so that "38,123" as thousands would be more than all. */
interface Written {
  readonly cells: readonly (string | undefined)[];
  readonly ofAHundred: boolean;
}

/** What a column says of how its decimals are written: a comma in one cell and a point in another are no comma. */
function saysOf({ cells, ofAHundred }: Written): "comma" | "point" | "nothing" {
  const bare = cells.map(bareOf);
  if (bare.some((one) => POINT.test(one))) return "point";
  if (bare.some((one) => DECIMAL.test(one))) return "comma";
  const commas = bare.filter((one) => one.includes(","));
  const small = commas.length > 0 && commas.every((one) => OF_A_HUNDRED.test(one));
  return ofAHundred && small ? "comma" : "nothing";
}

/**
 * Of each column of a file, whether it writes decimals with a comma. In a file that parts its cells by semicolons, as where decimals have
 * commas, a column that does not say is written as those that do. In any other it speaks for itself: there "7,812" people stand
 * beside a list of wards "3,4".
 */
export function decimalCommas(columns: readonly Written[], semicolons: boolean): readonly boolean[] {
  const says = columns.map(saysOf);
  const file = semicolons && says.includes("comma") && !says.includes("point");
  return says.map((one) => one === "comma" || (file && one === "nothing"));
}
