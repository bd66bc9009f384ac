import type { OwnSummary } from "../../worker/own-messages";
import type { OwnChoice } from "../../workspace/own/make-own";
import type { OwnFigures, OwnUnit } from "../../workspace/own/own-figures";
import type { Choice } from "../../ui/SelectField";

/** One thing that a table can show: what it is called, and what it most likely is. */
export interface TableChoice extends Choice {
  readonly choice: OwnChoice;
  /** The column or columns of the file that it is made of, as figures remember them. */
  readonly column: string;
  readonly unit: OwnUnit;
  /** Units that it may be read in; one where there is nothing to choose. */
  readonly units: readonly OwnUnit[];
}

const MEASURED: readonly OwnUnit[] = ["percent", "proportion", "per1000", "ratio", "score", "years"];
const GUESS = {
  share: "percent",
  rate: "per1000",
  ratio: "ratio",
  score: "score",
  count: "count",
  text: "score",
} as const;

/** What a table can show, the likeliest first: a share made of two counts, counts for every 1,000 people, columns as they are. */
export function choicesOf({ share, columns }: OwnSummary): readonly TableChoice[] {
  const both = share
    ? [
        {
          value: "share",
          label: `Share: ${share.count} of ${share.base}`,
          choice: { kind: "share" },
          column: `${share.count} / ${share.base}`,
          unit: "proportion",
          units: ["proportion"],
        } as const,
      ]
    : [];
  return [
    ...both,
    ...columns.flatMap(({ at, name, kind, most }): TableChoice[] => {
      const plain: TableChoice = {
        value: `column ${at}`,
        label: name,
        choice: { kind: "column", at },
        column: name,
        unit: kind === "share" && most <= 1 ? "proportion" : GUESS[kind],
        units: kind === "count" ? ["count"] : MEASURED,
      };
      if (kind !== "count") return [plain];
      const perHead: TableChoice = {
        value: `per1000 ${at}`,
        label: `${name}, for every 1,000 people who live there`,
        choice: { kind: "per1000", at },
        column: name,
        unit: "per1000",
        units: ["per1000"],
      };
      return [perHead, { ...plain, label: `${name}, as a number` }];
    }),
  ];
}

/** The choice that makes of a newer table what was made of an earlier one; the likeliest where there is none such. */
export const choiceLike = (choices: readonly TableChoice[], before: OwnFigures): TableChoice | undefined =>
  choices.find(
    ({ choice, column, units }) =>
      column === before.column &&
      units.includes(before.unit) &&
      (choice.kind === "per1000") === (before.joining === "share" && before.scale !== 1),
  ) ?? choices[0];

/** Units in the words of the form. */
export const UNIT_NAMES: Readonly<Record<OwnUnit, string>> = {
  percent: "Per cent (38.1 means 38.1%)",
  proportion: "Share from 0 to 1 (0.381 means 38.1%)",
  per1000: "Rate per 1,000",
  ratio: "Ratio (100 is average)",
  score: "Score",
  years: "Years",
  count: "Number",
};
