import type { Source } from "../../data";
import type { Indicator } from "../../model/indicator";
import { OWN_LEVEL_NAMES } from "./area-codes";
import { OWN_DECIMALS, type OwnFigures } from "./own-figures";

/** Letters of a name that a list's column has room for. */
const ROOM = 28;
const shorten = (name: string): string =>
  name.length <= ROOM ? name : `${name.slice(0, ROOM - 1).trimEnd()}…`;

const JOINED: Readonly<Record<OwnFigures["joining"], string>> = {
  sum: "Larger areas: the counts added up.",
  share: "Larger areas: the counts added up and the share made anew.",
  mean: "Larger areas: the mean of their areas, weighted by people, an approximation.",
};
const CARRIED: Readonly<Partial<Record<OwnFigures["level"], string>>> = {
  msoa11:
    "Brought from the areas of 2011 to those of 2021 by their people; areas that changed are estimated.",
  wd24: "Brought from wards to MSOAs by the people who live in both, each small area counted to the ward of May 2024 that it fits best: all are estimated, and counts are shared out as the people are.",
  plan: "Each area has the figure of the whole neighbourhood that it was in when the table was added, so it says nothing of differences inside one.",
  lad24: "Each area has the figure of its whole district, so it says nothing of differences inside one.",
};

/** Own figures as an indicator like any other; those that were deleted stay known, so that a view or rule that uses them still reads. */
export function ownIndicator(id: string, figures: OwnFigures, deleted = false): Indicator {
  const { name, unit, polarity, period, level, joining, owner, file, column, licence } = figures;
  return {
    ...{ id, name, unit, polarity, group: "own", geography: level, source: id },
    short: shorten(name),
    decimals: OWN_DECIMALS[unit],
    period: `${period || "period not given"}, own figures`,
    method: joining === "mean" ? "weighted-mean" : "count",
    definition: `Own figures of ${owner}: “${column}” of the file ${file}, by ${OWN_LEVEL_NAMES[level]}. ${JOINED[joining]}`,
    caveat: [CARRIED[level], licence && `Use: ${licence}.`, "Not an official statistic."]
      .filter(Boolean)
      .join(" "),
    byLsoa: false,
    ...(deleted ? { listed: false } : {}),
  };
}

/** Whose own figures are, as a source beside those of the official ones. */
export function ownSource(id: string, figures: OwnFigures): Source {
  const { name, owner, period, licence, file, level } = figures;
  const use = licence === "" ? "" : ` (${licence})`;
  return {
    ...{ id, file, title: `${name} (own figures, not an official statistic)`, publisher: owner },
    ...{ landing: "", url: null, published: period, geography: OWN_LEVEL_NAMES[level] },
    licence: licence || "not stated",
    attribution: `Own figures of ${owner}: ${name}${period === "" ? "" : `, ${period}`}${use}`,
    caveats: "Added from a file by whoever uses this copy; not checked by anybody else.",
    bytes: 0,
    sha256: "",
  };
}
