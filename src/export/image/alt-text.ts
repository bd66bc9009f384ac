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

/** "1 town", "2 towns"; nothing for none. */
const some = (many: number, one: string): readonly string[] =>
  many === 0 ? [] : [`${many} ${one}${many === 1 ? "" : "s"}`];

/** How many places of the programmes are marked; no sentence for a programme without one. */
function programmes({ bigLocal, pride }: FrameInput["map"]): readonly string[] {
  const areas = some(bigLocal.length, "Big Local area");
  const [neighbourhoods, towns] = [pride?.neighbourhoods.length ?? 0, pride?.towns.length ?? 0];
  const places = [...some(neighbourhoods, "selected neighbourhood"), ...some(towns, "town")];
  return [
    ...areas.map((said) =>
      bigLocal.length === 1
        ? `${said} is marked, about where it is.`
        : `${said} are marked, about where they are.`,
    ),
    ...(places.length > 0
      ? [`Pride in Place: ${list(places)} ${neighbourhoods + towns === 1 ? "is" : "are"} marked.`]
      : []),
  ];
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
    ...programmes(map),
    `Data version ${input.version}, ${input.date}.`,
  ].join(" ");
}
