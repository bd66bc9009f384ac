import type { Scope } from "./make-scope";
import type { Materials } from "./materials";
import type { PackOptions } from "./options";
import type { Printer } from "./printer";

/** What is made, of what, and with what. */
export interface PackWork {
  readonly materials: Materials;
  readonly scopes: readonly Scope[];
  readonly options: PackOptions;
  /** Prints a page as PDF; null where no PDF is asked for. */
  readonly print: Printer["print"] | null;
}
