import type { Facts } from "../facts";

/** Codes of the areas that the option "brief.areas" ticks ("000988.001066"); those outside the scope have no page in its brief. */
export function tickedAreas(text: string, { areas, answer }: Facts): string[] {
  const codes = text === "" ? [] : text.split(".").map((tail) => `E02${tail}`);
  return codes.filter((code) => answer.scope.includes(areas.code.indexOf(code)));
}
