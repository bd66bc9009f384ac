import { parseArgs } from "node:util";
import { UsageError } from "./usage-error";

/** Reads `--name value` options. Throws a usage error for one that is unknown or lacks its value. */
export function readArgs<K extends string>(
  args: readonly string[],
  names: readonly K[],
  usage: string,
): Partial<Record<K, string>> {
  try {
    const options = Object.fromEntries(names.map((name) => [name, { type: "string" as const }]));
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values as Partial<
      Record<K, string>
    >;
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}
