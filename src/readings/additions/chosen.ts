import { ADDITIONS, type Addition } from "../../model/additions";

/** The option of the view that says what is switched on: "practice.pride". */
export const ADDITIONS_OPTION = "also";

/** What an option switches on, in the order of the key; words that are not known are left out. */
export function readAdditions(text: string): readonly Addition[] {
  const words = text.split(".");
  return ADDITIONS.filter((one) => words.includes(one));
}

/** The option after one was switched on or off; "" when none is left. */
export function withAddition(text: string, one: Addition, on: boolean): string {
  const others = readAdditions(text).filter((each) => each !== one);
  return ADDITIONS.filter((each) => others.includes(each) || (on && each === one)).join(".");
}
