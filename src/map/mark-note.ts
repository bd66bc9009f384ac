import type { MarkWords } from "../model/additions";

/** As many marks as a note has room for. */
export const MOST_SAID = 4;

/** A note on the marks under the pointer: each by its name with its facts, and how many more there are. */
export function markNote(marks: readonly MarkWords[]): HTMLElement {
  const content = document.createElement("div");
  content.className = "mark-note";
  const add = (tag: "strong" | "span", text: string): void => {
    const element = document.createElement(tag);
    element.textContent = text;
    content.append(element);
  };
  for (const [name, ...lines] of marks.slice(0, MOST_SAID)) {
    add("strong", name);
    for (const line of lines) add("span", line);
  }
  if (marks.length > MOST_SAID) add("span", `and ${marks.length - MOST_SAID} more here`);
  return content;
}
