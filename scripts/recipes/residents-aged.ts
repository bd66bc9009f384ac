import type { Inputs } from "../pipeline/inputs";

export type Band = Exclude<keyof Inputs["age21"], "residents">;
/** Residents of some ages by MSOA at the census of 2021. */
export function residentsAged({ age21, spine }: Inputs, bands: readonly Band[]): Float64Array {
  const { of, count } = spine.lsoaIn.msoa21;
  const sums = new Float64Array(count);
  for (const band of bands)
    age21[band].forEach((people, lsoa) => {
      const msoa = of[lsoa] as number;
      sums[msoa] = (sums[msoa] as number) + people;
    });
  return sums;
}
