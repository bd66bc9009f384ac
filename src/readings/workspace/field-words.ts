import { capital } from "../../words/capital";

/** Words for the fields of records, by their path without the places in lists, where the field's own name would not do. */
const FIELD_WORDS: Readonly<Record<string, string>> = {
  // What people say.
  msoa: "Area",
  lsoa: "Small area (LSOA)",
  words: "What was said",
  whose: "In whose words",
  when: "Said on",
  how: "How it was gathered",
  by: "Gathered by",
  spot: "About where",
  point: "Point on the map (longitude, latitude)",
  audience: "Agreed for",
  quotable: "May be quoted",
  conditions: "Core conditions",
  // Plans.
  least: "Fewest people",
  most: "Most people",
  acrossDistricts: "Across districts",
  "neighbourhoods/called": "What partners call it",
  "made/how": "How it came to be",
  "made/least": "Fewest people",
  "made/most": "Most people",
  "made/acrossDistricts": "Across districts",
  // Own figures.
  maskUnder: "Withhold counts under",
  licence: "Who may use them",
  owner: "Whose figures",
  // Logs of pilots.
  "log/when": "On",
  from: "Who speaks",
  tried: "What is tried",
  happened: "What happened",
  surprised: "What surprised",
  changes: "What changes",
  // Pilots.
  community: "People who live there decide",
  partners: "Partners decide",
  "outcomes/by": "By when",
  "placebos/by": "By when",
  counts: "What would count as what",
  aims: "To be learned without figures",
  match: "Matched on",
  struck: "Struck out",
  perArea: "Comparators for each area",
  ringKm: "Kilometres kept free",
  withProgrammes: "Compared with areas of a known programme",
  // Walkthroughs.
  steps: "View",
  "steps/link": "Address",
};

/** What a field is called, by its path: "neighbourhoods" as "Neighbourhoods", "followUps" as "Follow ups". */
export function wordsOf(path: string): string {
  const spaced = path
    .replace(/^.*\//, "")
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase();
  return FIELD_WORDS[path] ?? capital(spaced);
}
