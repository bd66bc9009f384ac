import { POLICY_RANGE } from "../../config/plan";
import { count } from "../../words/format";

/** The range of policy as words: "30,000 to 50,000". */
export const POLICY_RANGE_WORDS = `${count(POLICY_RANGE.least)} to ${count(POLICY_RANGE.most)}`;

/** People against a range, by default that of policy: "within", "1,234 under", "1,234 over". */
export const sayRange = (
  people: number,
  { least, most }: { readonly least: number; readonly most: number } = POLICY_RANGE,
): string =>
  people < least
    ? `${count(least - people)} under`
    : people > most
      ? `${count(people - most)} over`
      : "within";
