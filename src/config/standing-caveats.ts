import type { Indicator } from "../model/indicator";

/** What must be known of every figure of a source, whichever indicator shows it. The first pattern that fits speaks. */
const BY_SOURCE: readonly (readonly [source: RegExp, caveat: string])[] = [
  [
    /^iod2025/,
    "2025 is the year of publication (October): the figures describe earlier years, which differ between indicators and stand in the Ministry’s technical report.",
  ],
  [/^census2021/, "Census 2021 was taken in the pandemic (furlough, late moves)."],
  [
    /^cni2023$/,
    "Published by OCSI as open data through the UK Data Service: check its terms before you republish it.",
  ],
];

/** An indicator with the standing caveat of its source after its own, unless its own already speaks of the pandemic. */
export function withStandingCaveat(indicator: Indicator): Indicator {
  const standing = BY_SOURCE.find(([source]) => source.test(indicator.source))?.[1];
  if (standing === undefined || indicator.caveat?.includes("pandemic")) return indicator;
  return { ...indicator, caveat: indicator.caveat ? `${indicator.caveat} ${standing}` : standing };
}
