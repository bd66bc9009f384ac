import type { Mark } from "../../workspace/plan/plan";
import { listed } from "./listed";

/** The name of an area by its code. */
export type NameOf = (code: string) => string;

/** A mark of people in words: "Castleton and Kirkholt stay together (one estate)". */
export function sayMark({ kind, areas, why }: Mark, nameOf: NameOf): string {
  const names = listed(areas.map(nameOf));
  const said = {
    together: `${names} stay together`,
    apart: `${names} stay apart`,
    barrier: `The border between ${names} is a barrier`,
    crossing: `There is a way across between ${names}`,
  }[kind];
  return why === "" ? said : `${said} (${why})`;
}

/** All marks in one text, for a plan's record. */
export const sayMarks = (marks: readonly Mark[], nameOf: NameOf): string =>
  marks.map((mark) => `${sayMark(mark, nameOf)}.`).join(" ");
