import type { Lsoas } from "../../model/area";
import type { LsoaLinks } from "../../model/crosswalk";

/** An LSOA of 2011 in one of 2021: its place among those of 2011, and how many of the people of mid-2022 there come from it. */
interface Origin {
  readonly from: number;
  readonly people: number;
}

/** LSOAs of 2011, and what they became. */
export interface Lsoas11 {
  /** Every LSOA of 2011, in code order. */
  readonly code: readonly string[];
  /** Of each LSOA of 2021 its origins; one where it did not change. */
  readonly origins: readonly (readonly Origin[])[];
  /** People of mid-2022 in what became of each LSOA of 2011. */
  readonly people: Float64Array;
  /** 1 for each LSOA of 2021 that was split, merged or redrawn. */
  readonly changed: Uint8Array;
}

/** LSOAs of 2011 from those of 2021 and the pairs that are not the same (docs/methods.md, "Own data"). Linear in the number of LSOAs. */
export function lsoas11({ code, population }: Pick<Lsoas, "code" | "population">, links: LsoaLinks): Lsoas11 {
  const changed = new Uint8Array(code.length);
  for (const row of Array.from(links.row)) changed[row] = 1;
  const same = code.filter((_, row) => changed[row] === 0);
  const codes = [...new Set([...same, ...links.from])].sort();
  const at = new Map(codes.map((one, i) => [one, i]));
  const place = (one: string | undefined): number => at.get(one ?? "") as number;
  const origins = code.map((one, row): Origin[] =>
    changed[row] === 1 ? [] : [{ from: place(one), people: population[row] as number }],
  );
  links.from.forEach((one, i) => {
    const row = links.row[i] as number;
    const share = (links.millionths[i] as number) / 1e6;
    origins[row]?.push({ from: place(one), people: share * (population[row] as number) });
  });
  const people = new Float64Array(codes.length);
  for (const list of origins)
    for (const { from, people: here } of list) people[from] = (people[from] as number) + here;
  return { code: codes, origins, people, changed };
}
