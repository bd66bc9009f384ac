import { readFileSync } from "node:fs";
import { npmBill, shippedBill, statedLicence, type Bill } from "../licences/bill";
import { mayShip, sayUnknown } from "../licences/known";
import { readArgs } from "./read-args";
import { oneOf } from "./usage-error";

const USAGE = "Usage: npm run --silent sbom -- [--format cyclonedx|text]";
const FORMATS = ["cyclonedx", "text"] as const;

/** Packages by licence, the commonest first, as text; then those that must not ship. */
function report({ components }: Bill): string {
  const groups = new Map<string, string[]>();
  for (const each of components) {
    const licence = statedLicence(each) ?? "not known";
    groups.set(licence, [...(groups.get(licence) ?? []), `${each.name} ${each.version}`]);
  }
  const lines = [...groups]
    .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .map(([licence, names]) => `${licence} (${names.length}): ${names.sort().join(", ")}`);
  return `${components.length} packages may be in the program, under ${groups.size} licences.\n\n${lines.join("\n\n")}\n`;
}

/** What is wrong with the licences of a bill: a line for each package that must not ship. */
export const unknownOf = ({ components }: Bill): string[] =>
  components.flatMap((each) => {
    const licence = statedLicence(each);
    return mayShip(licence) ? [] : [sayUnknown(each.name, each.version, licence)];
  });

/** The bill of materials of the program, as CycloneDX or as a report by licence. Throws when a package must not ship. */
export function sbom(argv: readonly string[]): Promise<string> {
  const { format = "cyclonedx" } = readArgs(argv, ["format"], USAGE);
  const asked = oneOf("format", FORMATS, format);
  const { name, dependencies } = JSON.parse(readFileSync("package.json", "utf8")) as {
    readonly name: string;
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const bill = shippedBill(npmBill(), name, Object.keys(dependencies));
  const unknown = unknownOf(bill);
  if (unknown.length > 0) return Promise.reject(new Error(unknown.join("\n")));
  return Promise.resolve(asked === "text" ? report(bill) : `${JSON.stringify(bill, null, 1)}\n`);
}
