import { readFileSync } from "node:fs";
import type { Plugin, Rolldown } from "vite";
import { mayShip, sayUnknown } from "./known.ts";
import { oncePerVersion, writeNotices } from "./notices.ts";
import { insideOf, packageOf, type ShippedPackage } from "./package-of.ts";

/** Packages that bring others inside their own file, where no bundler sees them. */
const CARRIES_OTHERS = new Set(["maplibre-gl", "jszip"]);

type OutputBundle = Rolldown.OutputBundle;

/** The packages of these modules, and what they carry inside, by name. */
function shippedIn(modules: ReadonlySet<string>): ShippedPackage[] {
  const direct = oncePerVersion(
    [...modules].map(packageOf).filter((one): one is ShippedPackage => one !== null),
  );
  return oncePerVersion(
    direct.flatMap((one) => [one, ...(CARRIES_OTHERS.has(one.name) ? insideOf(one) : [])]),
  );
}

/**
 * licences.txt beside index.html: every package in the program and in its workers, with its notice, as the licences ask. Fails the
 * build on a package whose licence is not known to be good. `collect` goes among the workers' plugins: theirs are builds of their own.
 */
export function noticesFile(): { readonly collect: () => Plugin; readonly write: Plugin } {
  const modules = new Set<string>();
  const note = (bundle: OutputBundle): void => {
    for (const file of Object.values(bundle))
      if (file.type === "chunk")
        for (const id of file.moduleIds)
          if (id.includes("node_modules")) modules.add(id.split("?", 1)[0] ?? id);
  };
  const collect = (): Plugin => ({
    name: "hyperlocal:collect-packages",
    apply: "build",
    generateBundle(_, bundle) {
      note(bundle);
    },
  });
  const write: Plugin = {
    name: "hyperlocal:notices-file",
    apply: "build",
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        note(bundle);
        const shipped = shippedIn(modules);
        const unknown = shipped.filter(({ licence }) => !mayShip(licence));
        if (unknown.length > 0)
          this.error(
            unknown.map(({ name, version, licence }) => sayUnknown(name, version, licence)).join("\n"),
          );
        const [own, font] = ["LICENCE", "LICENCE-FONT.md"].map((file) => readFileSync(file, "utf8"));
        this.emitFile({
          ...{ type: "asset", fileName: "licences.txt" },
          source: writeNotices(own ?? "", font ?? "", shipped),
        });
      },
    },
  };
  return { collect, write };
}
