import type { FrameInput } from "./frame-input";

const list = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

/** A title as a sentence of its own. */
const sentence = (title: string): string => (/[.!?…]$/.test(title) ? title : `${title}.`);

/** Description of a frame for those who cannot see it: its title, what it shows, the answer, the classes, the first areas named. */
export function altText(input: Omit<FrameInput, "alt">): string {
  const { headline, legend, map } = input;
  const flagged = map.areas.filter((area) => area.flagged).map((area) => area.name);
  const first = flagged.slice(0, 8);
  const rest = flagged.length - first.length;
  const named =
    first.length === 0
      ? "No area is flagged."
      : `Flagged areas ${rest > 0 ? "include" : "are"} ${list(first)}${rest > 0 ? `, and ${rest} more` : ""}.`;
  const picked = map.areas.filter((area) => area.picked).map((area) => area.name);
  const classes = legend.rows.map((row) => `${row.label}: ${row.areas}`).join("; ");
  return [
    sentence(input.title),
    `Map of ${input.footprint}. ${input.subtitle} (${input.unitOfArea}).`,
    `${headline.flagged} ${headline.of}. ${headline.people} ${headline.pockets}`.trim(),
    `Rule: ${input.rule}`,
    named,
    ...(picked.length > 0 ? [`Selected: ${list(picked.slice(0, 8))}.`] : []),
    `${legend.title}, areas in each class: ${classes}; ${legend.noData.label.toLowerCase()}: ${legend.noData.areas}.`,
    map.bigLocal.length === 1
      ? "1 Big Local area is marked, about where it is."
      : `${map.bigLocal.length} Big Local areas are marked, about where they are.`,
    `Data version ${input.version}, ${input.date}.`,
  ].join(" ");
}
