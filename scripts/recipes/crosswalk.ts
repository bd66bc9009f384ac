import { COVERAGE } from "../../src/config/coverage";
import { STATUS } from "../../src/model/indicator";
import type { Inputs } from "../pipeline/inputs";
import type { Parts } from "./recipe";

/** One person in the crosswalk, in millionths. */
const WHOLE = 1e6;

/**
 * A ratio of MSOAs 2011 brought to those of 2021 (docs/methods.md): unchanged areas keep it, a split area inherits it, a merged one takes the mean weighted by
 * the people of 2011 that each part brings; all but the unchanged are marked estimated. A merged area of which a part has no value leaves that
 * part out and says so, and has none where under COVERAGE of its people are covered. The 2021 area weighs by `weights`.
 */
export function ratioFrom11(
  inputs: Inputs,
  values: Float64Array,
  people11: Float64Array,
  weights: Float64Array,
  scale: number,
): Parts {
  const { parts, changed } = inputs.crosswalk;
  const n = parts.length;
  const num = new Float64Array(n);
  const den = new Float64Array(n);
  const status = new Uint8Array(n);
  const left = { rows: new Float64Array(n), people: new Float64Array(n) };
  const people = inputs.spine.areas.population;
  parts.forEach((list, i) => {
    const known = list.filter(({ from }) => !Number.isNaN(values[from]));
    const brought = (some: typeof list): number =>
      some.reduce((sum, p) => sum + p.millionths * (people11[p.from] as number), 0);
    const covers = known.length === 0 ? 0 : brought(known) / brought(list);
    left.rows[i] = list.length - known.length;
    left.people[i] = Math.round((people[i] as number) * (1 - covers));
    if (covers < COVERAGE) {
      status[i] = STATUS.suppressed;
      return;
    }
    const weight = weights[i] as number;
    den[i] = weight;
    if (changed[i]) status[i] = STATUS.estimated;
    if (known.length < list.length) status[i] = STATUS.partial;
    if (known.length === 1) num[i] = (values[known[0]?.from ?? 0] as number) * weight;
    else {
      const sum = known.reduce(
        (total, p) => total + p.millionths * (people11[p.from] as number) * (values[p.from] as number),
        0,
      );
      num[i] = (sum * weight) / brought(known);
    }
  });
  return {
    level: "msoa21",
    num,
    den,
    scale,
    status,
    ...(left.rows.some((rows) => rows > 0) ? { left } : {}),
  };
}

/** Counts of MSOAs 2011 apportioned to those of 2021 by the share of people; estimated wherever the area changed. */
export function countsFrom11(inputs: Inputs, counts: Float64Array): Float64Array {
  return Float64Array.from(inputs.crosswalk.parts, (list) => {
    const millionths = list.reduce((sum, p) => sum + p.millionths * (counts[p.from] as number), 0);
    return millionths / WHOLE;
  });
}

/** Status of counts and shares that went through the crosswalk. */
export const estimatedWhereChanged = (inputs: Inputs): Uint8Array =>
  inputs.crosswalk.changed.map((changed) => (changed ? STATUS.estimated : STATUS.value));
