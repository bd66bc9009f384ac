import type { Column, IndicatorData } from "../../src/model/indicator";
import type { Level } from "../../src/model/codes";
import type { Inputs } from "../pipeline/inputs";

/** Values of the finest rows as numbers to be summed: value = num / (den * scale). Rows without a value have a status and zeros. */
export interface Parts {
  readonly level: "lsoa21" | "msoa21";
  readonly num: Float64Array;
  readonly den: Float64Array;
  readonly scale: number;
  readonly status: Uint8Array;
  /** Counts that are summed and not divided: an area's den is 1 as well. */
  readonly counted?: boolean;
  /** Where the rows themselves were put together from others: how many of those have no value, and the people there. */
  readonly left?: NonNullable<Column["left"]>;
}

/** Columns made already, by id; a recipe may build on those above it in the table. */
export type Made = (id: string) => IndicatorData;

/**
 * How an indicator is made. `sum`: parts are summed to every level and divided. `each`: one column a level.
 * `lsoa` gives the values by LSOA where they are not the parts.
 */
export type Recipe =
  | { readonly kind: "sum"; readonly parts: (inputs: Inputs) => Parts }
  | {
      readonly kind: "each";
      readonly at: (
        level: Level,
        inputs: Inputs,
        made: Made,
      ) => Pick<Column, "num" | "den" | "scale" | "status">;
      readonly lsoa?: (inputs: Inputs) => Parts;
    };

/** Recipes by indicator id. */
export type Recipes = Readonly<Record<string, Recipe>>;
