import { ONE_FILE } from "../../data";
import { ADDITIONS, type Addition } from "../../model/additions";

/** The option of the view that says what is switched on: "practice.pride". */
export const ADDITIONS_OPTION = "also";

/** What this page can switch on, in the order of the key: a page of one file carries no services. */
export const OFFERED: readonly Addition[] = ONE_FILE ? ["pride"] : ADDITIONS;

/** What an option switches on, in the order of the key; words that are not known or not offered on this page are left out. */
export function readAdditions(text: string): readonly Addition[] {
  const words = text.split(".");
  return OFFERED.filter((one) => words.includes(one));
}

/** The option after one was switched on or off; "" when none is left. */
export function withAddition(text: string, one: Addition, on: boolean): string {
  const others = readAdditions(text).filter((each) => each !== one);
  return OFFERED.filter((each) => others.includes(each) || (on && each === one)).join(".");
}
