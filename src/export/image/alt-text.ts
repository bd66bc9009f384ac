import type { FrameInput } from "./frame-input";

/** How many areas are named. */
const MOST = 8;

const list = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

/** The first names, and how many more there are. */
function firstNames(names: readonly string[]): string {
  const rest = names.length - MOST;
  return rest > 0 ? `${names.slice(0, MOST).join(", ")}, and ${rest} more` : list(names);
}

/** A title as a sentence of its own. */
const sentence = (title: string): string => (/[.!?…]$/.test(title) ? title : `${title}.`);

/** Description of a frame for those who cannot see it: its title, what it shows, the answer, the classes, the first areas named. */
export function altText(input: Omit<FrameInput, "alt">): string {
  const { headline, legend, map } = input;
  const flagged = map.areas.filter((area) => area.flagged).map((area) => area.name);
  const named =
    flagged.length === 0
      ? "No area is flagged."
      : `Flagged areas ${flagged.length > MOST ? "include" : "are"} ${firstNames(flagged)}.`;
  const picked = map.areas.filter((area) => area.picked).map((area) => area.name);
  const classes = legend.rows.map((row) => `${row.label}: ${row.areas}`).join("; ");
  const without = [legend.noData, legend.suppressed]
    .filter((row, at) => at === 0 || row.areas > 0)
    .map((row) => `${row.label.toLowerCase()}: ${row.areas}`)
    .join("; ");
  const noted = [
    legend.estimated > 0 ? ` Of these, estimated from earlier areas: ${legend.estimated}.` : "",
    legend.partial > 0 ? ` Of these, leaving out parts without a published value: ${legend.partial}.` : "",
  ].join("");
  return [
    sentence(input.title),
    `Map of ${input.footprint}. ${input.subtitle} (${input.unitOfArea}).`,
    `${headline.flagged} ${headline.of}. ${headline.people} ${headline.others}`.trim(),
    `Rule: ${input.rule}`,
    named,
    ...(picked.length > 0 ? [`Selected: ${firstNames(picked)}.`] : []),
    `${legend.title}, areas in each class: ${classes}; ${without}.${noted}`,
    map.bigLocal.length === 1
      ? "1 Big Local area is marked, about where it is."
      : `${map.bigLocal.length} Big Local areas are marked, about where they are.`,
    ...(map.pride
      ? [
          `Pride in Place: ${map.pride.neighbourhoods.length} selected neighbourhoods and ${map.pride.towns.length} towns are marked.`,
        ]
      : []),
    `Data version ${input.version}, ${input.date}.`,
  ].join(" ");
}
