import { count } from "../../words/format";
import { sayList } from "../../words/say-list";

/** "3", "3 and 13", "3, 5 and 13"; the first `most` of many, and how many more. */
export function listed(all: readonly (string | number)[], most = 8): string {
  const shown = all.slice(0, most).map(String);
  const rest = all.length - shown.length;
  const parts = rest > 0 ? [...shown, `${count(rest)} more`] : shown;
  return sayList(parts);
}
