import { count } from "../../words/format";
import { sayAges, TOO_NEAR_KM, type Figure3 } from "./figure3";
import type { Outcome } from "./outcomes";

const sayUnmatched = (areas: number): string =>
  areas === 0 ? "every Big Local MSOA has a match" : `${areas} Big Local MSOAs have no match`;

/** How many areas a group has, and in how many the figure of 2011 is estimated: "England: 6,856 areas (847 estimated in 2011)". */
export const sayGroup = ({ name, changes }: Figure3["groups"][number]): string => {
  const { areas = 0, estimated = 0 } = changes[0] ?? {};
  return `${name}: ${count(areas)} areas (${count(estimated)} estimated in 2011)`;
};

/** What lies in the figures of one outcome and not of the other. */
const OWN: Readonly<Record<Outcome["id"], (found: Figure3) => readonly string[]>> = {
  health: ({ groups }) => [
    `The shares are not adjusted for age: an area whose people grow older reports worse health, whatever else happens. ${sayAges(groups)}`,
    "Shares of 2011 are published to one decimal.",
  ],
  households: ({ groups }) => [
    `The four dimensions are employment, education, health and disability, and housing. Nothing is adjusted for age: older people more often have no qualifications, and as generations follow one another the share falls everywhere. ${sayAges(groups)}`,
    "Both censuses are counts of households. The publisher changes small counts a little, so that nobody can be recognised.",
  ],
};

/** What the figures of an outcome can and cannot say, a sentence or more each. */
export function figure3Limits(outcome: Outcome, found: Figure3): readonly string[] {
  const { groups, unmatched, leftOut } = found;
  const { areas = 0, estimated = 0 } = groups[0]?.changes[0] ?? {};
  return [
    "An MSOA is not a Big Local area: positions are approximate, and the MSOA around one holds people whom the work did not reach and leaves out others whom it did.",
    ...OWN[outcome.id](found),
    "These are associations, not effects: people move, and Big Local areas were not chosen by chance.",
    outcome.caveat,
    `In ${count(estimated)} of England’s ${count(areas)} areas boundaries were split, merged or redrawn since 2011: their figures of 2011 are shared out to today’s areas and estimated. The table says how many that are in each group.`,
    `The comparison group holds MSOAs without a Big Local position in the same national tenth of mean percentile in the index of 2010, before Big Local, and the same region as one with; ${sayUnmatched(unmatched[0])}. ${count(leftOut)} that would belong are left out, because their centre lies within ${TOO_NEAR_KM} km of a position and the work may have reached them. Another comparison, matched on deprivation after it (same decile of average score in 2025, none left out; ${sayUnmatched(unmatched[1])}), stands beside it. Some areas may have other community-led work. Weighted to match means that each tenth and region counts as much as it does among the Big Local MSOAs.`,
    "Deprivation in 2010 is brought to where people live today; where small areas were split, merged or redrawn since, it is estimated. The index is relative.",
    "A census counts everyone, so the intervals do not speak of sampling: they say how much areas differ within a group.",
  ];
}
