import type { Library } from "../../model/services";
import { sayList } from "../../words/say-list";

/** Who runs a library, by the source's words. */
const RUN_BY: Readonly<Record<string, string>> = {
  "local authority": "run by the council",
  "local authority, unstaffed": "run by the council, without staff",
  commissioned: "run for the council by another body",
  "community run": "run by the community",
  "independent community library": "run by the community, independently of the council",
};

/** What shares a building with a library, by the source's words. */
const SHARED_WITH: Readonly<Record<string, string>> = {
  community: "community space",
  civic: "civic services",
  health: "health services",
  schools_colleges: "a school or college",
  catering_bars_pub: "catering, a bar or a pub",
  museum: "a museum",
  artscentre: "an arts centre",
  faithbuildings: "a place of worship",
};

/** "run by the community, outside the council’s statutory service; shares its building with health services". Where the source marks no sharing, nothing is said of it. */
export function sayLibrary({
  runBy,
  statutory,
  sharesWith,
}: Pick<Library, "runBy" | "statutory" | "sharesWith">): string {
  const run = [RUN_BY[runBy] ?? runBy, statutory ? "" : "outside the council’s statutory service"];
  const shared = sharesWith.map((word) => SHARED_WITH[word] ?? word);
  const building = shared.length > 0 ? `; shares its building with ${sayList(shared)}` : "";
  return `${run.filter(Boolean).join(", ")}${building}`;
}
