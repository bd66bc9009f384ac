import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { licenceOf } from "./known";

/** A package of a CycloneDX bill (https://cyclonedx.org/docs/1.5/json/), as far as it is read here. */
export interface Component {
  readonly "bom-ref": string;
  readonly name: string;
  readonly version: string;
  readonly licenses?: readonly {
    readonly license?: { readonly id?: string; readonly name?: string };
    readonly expression?: string;
  }[];
}

export interface Bill {
  readonly serialNumber: string;
  readonly metadata: { readonly component: Component } & Readonly<Record<string, unknown>>;
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
}

/** npm's own bill of all that is locked. Throws when npm fails, with its words. */
export function npmBill(): Bill {
  const npm = process.env.npm_execpath;
  const [command, first] = npm?.endsWith(".js") === true ? [process.execPath, [npm]] : ["npm", []];
  const args = [
    ...first,
    "sbom",
    "--sbom-format=cyclonedx",
    "--sbom-type=application",
    "--package-lock-only",
  ];
  const { status, stdout, stderr } = spawnSync(command, args, {
    encoding: "utf8",
    maxBuffer: 1 << 28,
    shell: command === "npm" && process.platform === "win32",
  });
  if (status !== 0) throw new Error(`npm sbom failed: ${stderr}\nIt needs npm 10 or later.`);
  return JSON.parse(stdout) as Bill;
}

/** Refs that can be reached from some, along the bill's dependencies. */
function reached(bill: Bill, from: readonly string[]): ReadonlySet<string> {
  const next = new Map(bill.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn ?? []]));
  const found = new Set<string>();
  const waiting = [...from];
  for (let ref = waiting.pop(); ref !== undefined; ref = waiting.pop())
    if (!found.has(ref)) {
      found.add(ref);
      waiting.push(...(next.get(ref) ?? []));
    }
  return found;
}

/** The licence of a component as an SPDX expression; undefined where none is known. */
export function statedLicence({ name, licenses }: Component): string | undefined {
  const [first] = licenses ?? [];
  return licenceOf(name, first?.expression ?? first?.license?.id ?? first?.license?.name);
}

/** Version 4 in form, made of the content: the same bill has the same number. */
function serialOf(text: string): string {
  const hex = createHash("sha256").update(text).digest("hex");
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return `urn:uuid:${parts.join("-")}`;
}

/**
 * The bill of what may be in the program: npm's, with what production packages reach. (npm's own --omit=dev leaves out a package that is asked
 * for by both.) Without a clock and a random number, so that the same lockfile gives the same bytes; licences that packages state in
 * words only are filled in.
 */
export function shippedBill(bill: Bill, name: string, production: readonly string[]): Bill {
  const root = bill.dependencies.find(({ ref }) => ref === bill.metadata.component["bom-ref"]);
  const roots = (root?.dependsOn ?? []).filter((ref) =>
    production.some((each) => ref.startsWith(`${each}@`)),
  );
  const kept = reached(bill, roots);
  const metadata = Object.fromEntries(Object.entries(bill.metadata).filter(([key]) => key !== "timestamp"));
  const made = {
    ...bill,
    metadata: { ...metadata, component: { ...bill.metadata.component, name } },
    components: bill.components
      .filter((each) => kept.has(each["bom-ref"]))
      .map((each) => {
        const licence = statedLicence(each);
        return licence === undefined ? each : { ...each, licenses: [{ expression: licence }] };
      }),
    dependencies: bill.dependencies.flatMap((each) =>
      each === root ? [{ ...each, dependsOn: roots }] : kept.has(each.ref) ? [each] : [],
    ),
  };
  return { ...made, serialNumber: serialOf(JSON.stringify({ ...made, serialNumber: "" })) };
}
