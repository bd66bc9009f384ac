import { useMemo } from "react";
import {
  findPostcode,
  readPostcode,
  type PostcodeFound,
  type TypedPostcode,
} from "../../readings/header/postcode";
import { sayMonth } from "../../words/say-month";
import { ONE_FILE } from "../../data";
import { useAreas, useLsoas, usePostcodes } from "../../state/atlas";

/** What a typed postcode leads to: its areas once its file is there, or why not. Null where no postcode was typed. */
export interface PostcodeSearch {
  readonly typed: TypedPostcode;
  readonly found: PostcodeFound | null;
  readonly words: string;
  /** What month the postcodes are of, in words; "" until they are there. */
  readonly month: string;
  readonly noteOf: (msoa: number) => string;
  /** Asks again for what did not come; does nothing where nothing failed. */
  readonly retry: () => void;
}

/** Looks a typed postcode up. Only the file of its postcode area is asked for; what was typed goes nowhere. */
export function usePostcode(text: string): PostcodeSearch | null {
  const areas = useAreas();
  const typed = useMemo(() => readPostcode(text), [text]);
  const postcodes = usePostcodes(ONE_FILE ? null : (typed?.area ?? null));
  const lsoas = useLsoas(typed !== null && !ONE_FILE);
  return useMemo(() => {
    if (!typed) return null;
    if (ONE_FILE)
      return {
        ...{
          typed,
          found: null,
          month: "",
          words: "This file carries no postcodes: type the name of an area or district.",
        },
        ...{ noteOf: () => "", retry: () => undefined },
      };
    const failed = [postcodes, lsoas].find((one) => one.status === "failed");
    const retry = (): void => {
      if (failed?.status === "failed") failed.retry();
    };
    if (postcodes.status !== "ready" || lsoas.status !== "ready") {
      const words =
        failed?.status === "failed"
          ? `Postcodes could not be loaded: type on to try again. ${failed.reason}`
          : `Looking up ${typed.said}…`;
      return { typed, found: null, words, month: "", noteOf: () => "", retry };
    }
    const found = findPostcode(typed, postcodes.value, (lsoa) => lsoas.value.msoa[lsoa] ?? -1);
    const hits = new Map(found.hits.map((hit) => [hit.msoa, hit]));
    const noteOf = (msoa: number): string => {
      const hit = hits.get(msoa);
      const district = areas.lads[areas.lad[msoa] ?? -1]?.name ?? "";
      if (hit?.lsoa !== null && hit?.lsoa !== undefined)
        return `${lsoas.value.name[hit.lsoa]}, in ${district}`;
      return `in ${district}, ${hit?.postcodes} ${hit?.postcodes === 1 ? "postcode" : "postcodes"}`;
    };
    return { typed, found, words: "", month: sayMonth(postcodes.value.month), noteOf, retry };
  }, [typed, postcodes, lsoas, areas]);
}
