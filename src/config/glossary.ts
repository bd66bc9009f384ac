/** A word of the app's and what it means, in words that need no other page. */
export interface Term {
  readonly word: string;
  readonly means: string;
}

/** The index of words, by alphabet. tests/config/glossary.test.ts asks that the words of the app are here. */
export const GLOSSARY: readonly Term[] = [
  {
    word: "Area",
    means:
      "An MSOA, unless something else is said. Named by the House of Commons Library, with the district.",
  },
  {
    word: "Average rank",
    means:
      "Each LSOA ranked from least to most deprived, averaged over people: a higher figure is more deprived.",
  },
  { word: "Average score", means: "The IMD scores of the LSOAs, averaged over people: the overall level." },
  {
    word: "Big Local",
    means:
      "A programme of 2010 to 2026: 150 neighbourhoods of about 7,000 to 8,000 people, each with £1 million, led by residents.",
  },
  {
    word: "Cannot say",
    means: "A rule’s answer where a figure that it asks for is missing. It is neither yes nor no.",
  },
  {
    word: "Check code",
    means: "Letters and digits beside a link or file. They change when the data or the view does.",
  },
  {
    word: "Cluster",
    means:
      "Neighbouring areas that are alike in a measure, more than chance would make them. See Gi* and Local Moran’s I.",
  },
  {
    word: "Community need",
    means:
      "The Community Needs Index of OCSI: how far an area lacks places to meet, connections and an active community.",
  },
  {
    word: "Comparator",
    means: "An area much like one of a pilot’s, in which nothing is tried: what might have happened anyway.",
  },
  {
    word: "Confidence interval (95%)",
    means:
      "The range that would hold the true figure in 95 of 100 repeats. Two figures whose ranges overlap may not differ.",
  },
  {
    word: "Core20",
    means: "NHS England’s name for the people who live in England’s most deprived fifth of LSOAs.",
  },
  {
    word: "Core20 majority",
    means:
      "The rule that this page begins with: half or more of an area’s people are Core20. The rule is ours, not NHS England’s.",
  },
  { word: "Decile", means: "A tenth of all areas in order. Decile 1 is the most deprived, always." },
  {
    word: "Domain",
    means:
      "One of the seven parts of the IMD: income, employment, education, health, crime, housing and services, environment.",
  },
  {
    word: "Edition",
    means: "One publication of the indices of deprivation: 2004, 2007, 2010, 2015, 2019 and 2025.",
  },
  { word: "Estimated", means: "Brought from earlier areas whose boundaries have changed since." },
  {
    word: "Extent",
    means:
      "The share of people in the most deprived LSOAs: those in the most deprived tenth count in full, those up to the third tenth in part.",
  },
  { word: "Flagged", means: "An area for which the chosen rule holds." },
  {
    word: "Footprint",
    means:
      "The area of an Integrated Care Board (ICB): 36 since 1 April 2026, 42 before. Choose the date beside it.",
  },
  {
    word: "Gi*",
    means:
      "A statistic that asks whether an area and its neighbours are together higher or lower than chance would make them.",
  },
  {
    word: "Hidden pocket",
    means:
      "An area that is not flagged and yet holds an LSOA of England’s most deprived tenth. An area that the rule cannot judge is never counted as one.",
  },
  {
    word: "Hot spot",
    means: "An area that Gi* finds high together with its neighbours. Nothing else is called so here.",
  },
  {
    word: "ICB, ICS",
    means:
      "An Integrated Care Board plans the NHS’s services of a footprint; with its partners it is an Integrated Care System.",
  },
  {
    word: "IMD",
    means:
      "The Index of Multiple Deprivation of the Ministry of Housing, Communities and Local Government, of 2025 unless a year is said.",
  },
  {
    word: "Local concentration",
    means: "How severe deprivation is in the most deprived tenth of a footprint’s or district’s people.",
  },
  {
    word: "Local Moran’s I",
    means:
      "A statistic that tells areas like their neighbours (high among high, low among low) from those unlike them.",
  },
  {
    word: "LSOA",
    means:
      "Lower layer Super Output Area: about 1,700 people. One to ten make an MSOA. The indices of deprivation are made for these.",
  },
  { word: "Margin", means: "By how much an area passes or misses a rule’s test." },
  {
    word: "Measure",
    means: "Anything counted for areas: a score, a share, a rate. Press its name for its source.",
  },
  {
    word: "MSOA",
    means: "Middle layer Super Output Area of 2021: 5,000 to 15,000 people, as a rule. England has 6,856.",
  },
  {
    word: "Neighbourhood plan",
    means:
      "A division of a footprint or place into neighbourhoods made of whole MSOAs, which partners draw up here.",
  },
  {
    word: "Own figures",
    means: "Tables that you add. They stay in your browser and are marked wherever they stand.",
  },
  { word: "Patch", means: "Flagged areas that touch, taken together." },
  {
    word: "Pilot",
    means: "Areas in which something is tried, with a start, comparators, and what would count as change.",
  },
  { word: "Place", means: "A local authority district inside a footprint." },
  {
    word: "Polarity",
    means:
      "Which end of a measure is the worse one: high (unemployment), low (life expectancy), or neither (age).",
  },
  {
    word: "Pride in Place",
    means:
      "The Government’s programme from 2025: money over ten years for 244 places in England, led by neighbourhood boards.",
  },
  { word: "Quintile", means: "A fifth of all areas in order." },
  {
    word: "Rule",
    means: "Conditions that decide which areas are flagged. Choose a standard rule or make your own.",
  },
  {
    word: "Significant",
    means:
      "Unlikely by chance alone: of the areas so called, no more than 1 in 20 is expected to be a chance finding.",
  },
  {
    word: "Stability",
    means: "In what share of 204 reasonable rules an area is flagged: how far its flag depends on the rule.",
  },
  {
    word: "Standard rules",
    means: "The rules that come with the app. An area’s profile says which of them flag it, and by how much.",
  },
  {
    word: "Standardised ratio",
    means:
      "Events against what would be expected at England’s rates for people of the same age and sex; England is 100.",
  },
  { word: "Suppressed", means: "Withheld by the publisher, as a rule because the number is small." },
  { word: "Voice", means: "What people say of an area, in their words, with what they agreed to." },
];
