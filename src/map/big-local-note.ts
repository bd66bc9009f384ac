import type { BigLocalArea } from "../model/big-local";

const WORDS: Record<BigLocalArea["placement"], string> = {
  exact: "Big Local area, about here",
  probable: "Big Local area, about here",
  approximate: "Big Local area, roughly here",
  "not placed": "Big Local area",
};

/** The name of a Big Local area with how well its place is known. */
export function bigLocalNote(area: BigLocalArea): HTMLElement {
  const name = document.createElement("strong");
  name.textContent = area.name;
  const note = document.createElement("span");
  note.textContent = WORDS[area.placement];
  const content = document.createElement("div");
  content.append(name, note);
  return content;
}
