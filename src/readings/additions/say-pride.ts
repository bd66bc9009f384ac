import type { MarkWords } from "../../model/additions";
import type { PrideInPlace } from "../../model/pride-in-place";
import { sayDay } from "../../words/say-day";

const SOURCE = "Source: Ministry of Housing, Communities and Local Government";

/** What a note says of a place of Pride in Place: its phase, when it was named, and what its mark stands for. */
export function sayPridePlace({ name, phase, announced, lad24nm, msoa }: PrideInPlace): MarkWords {
  const what = msoa === null ? "town" : "neighbourhood";
  return [
    name,
    `Pride in Place ${what} in ${lad24nm}, phase ${phase}, named ${sayDay(announced)}: up to £20 million over ten years`,
    msoa === null
      ? "The label stands at the built-up area: the programme’s boundary is not drawn"
      : "Drawn as the MSOA selected: boards could propose other boundaries",
    SOURCE,
  ];
}
