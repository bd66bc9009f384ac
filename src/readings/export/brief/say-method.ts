/** What an area is, for those who see an image or a brief and nothing else. */
export const UNIT_OF_AREA = "areas of 5,000 to 15,000 people";

/** How the figures of a brief are made, in a paragraph. */
export const METHOD = `Areas are MSOAs 2021 (${UNIT_OF_AREA}), which count where most of their people live; deprivation is computed from small areas (LSOAs) and their people. Decile 1 is the most deprived tenth. A hidden pocket is an area that is not flagged and holds at least one LSOA in decile 1. A hot spot is an unusual arrangement of scores, not a proof of cause.`;
