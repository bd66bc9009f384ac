import type { Finding, Told } from "../../workspace/plan/import/finding";
import { count } from "../../words/format";
import { listed } from "./listed";

/** A finding in words: where it stands in the file, what is wrong, and what was done. */
export interface SaidFinding {
  /** "Row 12", "Rows 3 and 13"; "Not there" for what is missing. */
  readonly where: string;
  readonly what: string;
  readonly done: string;
}

const whereOf = ({ kind, rows }: Finding, noun: Noun): string =>
  rows.length > 0
    ? `${noun}${rows.length === 1 ? "" : "s"} ${listed(rows)}`
    : kind === "missing"
      ? "Not there"
      : "Divided";

const sayTold = ({ name, people }: Told): string =>
  `${count(people)} ${people === 1 ? "person" : "people"} in ${name === "" ? "none" : name}`;

/** An area with its code: "Castle, Hastings (E02004357)". */
export type NameOf = (code: string) => string;

/** What a file has: a list has rows, boundaries have shapes. */
export type Noun = "Row" | "Shape";

function wordsOf(finding: Finding, nameOf: NameOf, scope: string): Omit<SaidFinding, "where"> {
  switch (finding.kind) {
    case "no-code":
      return {
        what: finding.cell === "" ? "There is no area code." : `“${finding.cell}” is not an area code.`,
        done: "The row was left out.",
      };
    case "unknown":
      return {
        what: finding.otherLevel
          ? `${finding.code} is a code of another kind (${finding.otherLevel}).`
          : `There is no area with the code ${finding.code} in England.`,
        done: "The row was left out.",
      };
    case "no-name":
      return {
        what: `No neighbourhood is given for ${nameOf(finding.code)}.`,
        done: "The row was left out.",
      };
    case "twice":
      return finding.names.length > 1
        ? {
            what: `${nameOf(finding.code)} is there twice, in ${listed(finding.names)}.`,
            done: `It went to ${finding.names[0] ?? ""}, which comes first.`,
          }
        : { what: `${nameOf(finding.code)} is there twice.`, done: "It was taken once." };
    case "outside":
      return {
        what: `${listed(finding.codes.map(nameOf), 4)} ${finding.codes.length === 1 ? "is" : "are"} not in ${scope}.`,
        done: finding.codes.length === 1 ? "The row was left out." : "The rows were left out.",
      };
    case "shared":
      return {
        what: `The people of ${nameOf(finding.code)} are divided: ${listed(finding.told.map(sayTold))}.`,
        done: `It went to ${finding.told[0]?.name ?? ""}${finding.told[1]?.name === "" && finding.told.length === 2 ? "." : ", where most live."}`,
      };
    case "emptied":
      return {
        what: `All areas of ${finding.name} went to other neighbourhoods.`,
        done: `${finding.name} is not in the plan.`,
      };
    case "elsewhere":
      return {
        what: `No small area of ${scope} has its middle in ${finding.name}: it lies elsewhere, or is smaller than a small area.`,
        done: `${finding.name} is not in the plan.`,
      };
    case "spelling":
      return {
        what: `One neighbourhood is written in several ways: ${listed(finding.names)}.`,
        done: `All are ${finding.names[0] ?? ""}.`,
      };
    case "no-shape":
      return {
        what: finding.rows.length === 1 ? "This is no polygon." : "These are no polygons.",
        done: finding.rows.length === 1 ? "It was left out." : "They were left out.",
      };
    case "unnamed":
      return {
        what: finding.rows.length === 1 ? "This shape has no name." : "These shapes have no names.",
        done: "Each is called by its number.",
      };
    case "missing":
      return {
        what: `${listed(finding.codes.map(nameOf))} ${finding.codes.length === 1 ? "has" : "have"} no neighbourhood.`,
        done: finding.codes.length === 1 ? "It is in none." : "They are in none.",
      };
  }
}

/** What was found in a list or in boundaries, in words. `nameOf` says an area of any level; `scope` is the place that the plan is for. */
export const sayFinding = (
  finding: Finding,
  nameOf: NameOf,
  scope: string,
  noun: Noun = "Row",
): SaidFinding => ({
  where: whereOf(finding, noun),
  ...wordsOf(finding, nameOf, scope),
});

/** All of it as lines of plain text, for the plan's note. */
export const noteOf = (file: string, said: readonly SaidFinding[]): string =>
  [`Read from ${file}.`, ...said.map(({ where, what, done }) => `${where}: ${what} ${done}`)].join("\n");
