import type { FixedProtocol } from "../../workspace/pilot/pilot";
import { canonicalJson } from "./canonical";
import { readProtocol, type Protocol } from "./protocol";

/** The start (ISO day) that a fixed state names; "" where its text cannot be read. */
export const startOf = ({ text }: FixedProtocol): string => readProtocol(text)?.start ?? "";

/** Whether a state was fixed on a day or before it (ISO; "" is no day). */
export const isFixedBy = ({ at }: FixedProtocol, day: string): boolean =>
  day !== "" && at.slice(0, 10) <= day;

/** Who is compared with whom, whatever the order in which they stand. */
const whoIn = ({ comparators }: Protocol): string =>
  canonicalJson(
    comparators.sets.map(([pilot, ...others]) => [pilot ?? "", ...others.toSorted()].join(" ")).toSorted(),
  );

/**
 * Whether those who are compared (by the last state) were fixed before the start: on or before the start that was fixed FIRST, some state
 * named the same. A start that is moved later, or areas that are changed after it, do not make it so.
 */
export function isComparedFixedBefore(protocol: readonly FixedProtocol[]): boolean {
  const [first] = protocol;
  const last = readProtocol(protocol.at(-1)?.text ?? "");
  if (!first || !last) return false;
  return protocol.some((one) => {
    const read = isFixedBy(one, startOf(first)) ? readProtocol(one.text) : undefined;
    return read !== undefined && whoIn(read) === whoIn(last);
  });
}
