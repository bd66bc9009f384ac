import { LISTS_OF } from "../../config/additions";
import { SERVICES } from "../../config/services";
import type { Addition } from "../../model/additions";
import { capital } from "../../words/capital";

/** "GP practices, October 2025": what can be switched on, with its date. */
export function additionLabel(one: Addition): string {
  if (one === "pride") return "Pride in Place, 2025–26";
  const { many, date } = SERVICES[one];
  return `${capital(many)}, ${date}`;
}

/** What the key says of what is switched on: how to read it, and what it is not. */
export function sayAdditions(chosen: readonly Addition[]): readonly string[] {
  const services = chosen.some((one) => one !== "pride");
  return [
    ...(services
      ? [
          "A disc with a number stands for several: come nearer. The few whose postcode is too new to have a position are left out.",
        ]
      : []),
    ...(chosen.includes("practice")
      ? [
          `The people on a practice’s list (${LISTS_OF}) live in many areas: it is no figure of the area that the practice stands in.`,
        ]
      : []),
    ...(chosen.includes("pride")
      ? [
          "Full hexagon, dashed outline: one of 186 neighbourhoods, the MSOA selected (September 2025, March 2026). Hollow hexagon: one of 58 towns (March 2025), at its built-up area; three have none of their own and stand in the table alone.",
        ]
      : []),
  ];
}
