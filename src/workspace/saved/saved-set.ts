import * as v from "valibot";
import { savedName } from "./saved-name";

const shape = v.strictObject({
  name: savedName,
  /** MSOA 2021 codes in the order in which they were picked. */
  areas: v.pipe(
    v.array(
      v.pipe(
        v.string(),
        v.check((code) => /^E02\d{6}$/.test(code), "is no MSOA"),
      ),
    ),
    v.check((all) => all.length > 0, "holds no area"),
    v.check((all) => new Set(all).size === all.length, "names one area twice"),
  ),
});

/** A set of areas kept under a name. Plain JSON. */
export type SavedSet = v.InferOutput<typeof shape>;

/** A saved set from outside, or undefined where it is not sound. */
export function readSavedSet(content: unknown): SavedSet | undefined {
  const result = v.safeParse(shape, content);
  return result.success ? result.output : undefined;
}
