import type { OwnChoice, OwnSaid } from "../workspace/own/make-own";
import type { OwnFigures } from "../workspace/own/own-figures";
import type { OwnKind } from "../workspace/own/read-column";
import type { OwnLevel } from "../workspace/own/area-codes";
import type { PlanHomes } from "../workspace/own/read-by-plan";
import type { Carriers } from "../workspace/own/to-msoa";

/** What a table is seen to hold, before anything is chosen. */
export interface OwnSummary {
  readonly level: OwnLevel;
  /** Name of the plan whose neighbourhoods the table names; "" for none. */
  readonly plan: string;
  /** Name of the sheet that was read; "" for a file without sheets. */
  readonly sheet: string;
  /** Names of all sheets, in the file's order; none for a file without sheets. */
  readonly sheets: readonly string[];
  readonly rows: number;
  readonly columns: readonly {
    readonly at: number;
    readonly name: string;
    readonly kind: OwnKind;
    readonly unit: string | null;
    /** The greatest value; a share of 0.4 is read otherwise than one of 40. */
    readonly most: number;
  }[];
  /** Names of a count and its denominator, where two columns are that. */
  readonly share: { readonly count: string; readonly base: string } | null;
  /** Areas of the level that have a row, of how many. */
  readonly matched: number;
  readonly of: number;
  readonly unmatched: readonly string[];
  readonly dropped: readonly string[];
}

/** What a choice makes of the table. */
export interface OwnOutcome {
  readonly figures: OwnFigures;
  readonly value: number;
  readonly estimated: number;
  readonly suppressed: number;
  readonly partial: number;
  /** Codes that stand in several rows with different values. */
  readonly conflicts: readonly string[];
  /** Codes whose row holds text in place of a number, and codes whose row holds no value. */
  readonly texts: readonly string[];
  readonly empty: readonly string[];
  /** The least and greatest value. */
  readonly range: readonly [number, number] | null;
}

/** To the worker that reads own tables. */
export type OwnRequest =
  | {
      readonly kind: "read";
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly carriers: Carriers;
      /** Plans whose neighbourhoods a table may name. */
      readonly plans: readonly PlanHomes[];
    }
  /** Another sheet of the file that was read. */
  | { readonly kind: "sheet"; readonly name: string }
  | { readonly kind: "make"; readonly choice: OwnChoice; readonly said: OwnSaid };

export type OwnReply =
  | { readonly kind: "read"; readonly summary: OwnSummary }
  | { readonly kind: "made"; readonly outcome: OwnOutcome }
  | { readonly kind: "failed"; readonly reason: string };
