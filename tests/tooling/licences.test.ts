import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { expect, it } from "vitest";
import { sbom, unknownOf } from "../../scripts/command/sbom-command";
import type { Bill } from "../../scripts/licences/bill";
import { mayShip } from "../../scripts/licences/known";
import { noticesFile } from "../../scripts/licences/notices-file";

const bill = JSON.parse(await sbom([])) as Bill;
const names = new Set(bill.components.map(({ name }) => name));

it("finds a licence that we pass on for every package that may be in the program", () => {
  expect(bill.components.length).toBeGreaterThan(200);
  expect(unknownOf(bill)).toEqual([]);
});

it("names what a package that must not ship is, and what to do", () => {
  const component = { "bom-ref": "x@1.0.0", name: "x", version: "1.0.0" };
  const of = (licenses: Bill["components"][number]["licenses"]) =>
    unknownOf({ ...bill, components: [{ ...component, ...(licenses ? { licenses } : {}) }] });
  expect(of(undefined)).toEqual([expect.stringMatching(/^x 1\.0\.0: states no licence, .*known\.ts/)]);
  expect(of([{ license: { id: "AGPL-3.0-only" } }])).toEqual([
    expect.stringContaining("is under AGPL-3.0-only"),
  ]);
  expect(of([{ expression: "GPL-2.0 OR MIT" }])).toEqual([]);
});

it.each([
  ["MIT", true],
  ["(MIT OR Apache-2.0)", true],
  ["MIT AND ISC AND BSD-3-Clause", true],
  ["MIT AND GPL-3.0-only", false],
  ["SEE LICENSE IN x", false],
  ["UNLICENSED", false],
  [undefined, false],
])("reads the expression %s", (expression, good) => {
  expect(mayShip(expression)).toBe(good);
});

it("holds what the app imports and what those carry, and no tool", () => {
  // npm's own --omit=dev leaves out this one: it is asked for by MapLibre and as a tool.
  for (const each of ["maplibre-gl", "@maplibre/maplibre-gl-style-spec", "react", "fflate", "splaytree-ts"])
    expect(names, each).toContain(each);
  for (const each of ["vite", "eslint", "playwright-core", "axe-core", "vitest"])
    expect(names, each).not.toContain(each);
});

it("gives the same bytes each time, under the program's own name", async () => {
  expect(JSON.parse(await sbom([]))).toEqual(bill);
  expect(bill.metadata.component.name).toBe("hyperlocal");
  expect(bill.serialNumber).toMatch(
    /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/,
  );
  expect(bill.metadata).not.toHaveProperty("timestamp");
});

/** Builds a page that imports one package of a licence, here and in a worker; what licences.txt then says. */
async function built(licence: string | undefined): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "hyperlocal-licences-"));
  const write = (path: string, text: string): void => writeFileSync(join(folder, path), text);
  for (const name of ["on-page", "in-worker"]) {
    mkdirSync(join(folder, "node_modules", name), { recursive: true });
    write(
      `node_modules/${name}/package.json`,
      JSON.stringify({ name, version: "1.2.3", main: "index.js", license: licence }),
    );
    write(`node_modules/${name}/index.js`, "export const one = globalThis.name;");
    write(`node_modules/${name}/LICENSE`, `Copyright of ${name}`);
  }
  write("index.html", '<script type="module" src="/main.js"></script>');
  write(
    "main.js",
    'import { one } from "on-page"; import W from "./w.js?worker"; console.log(one, new W());',
  );
  write("w.js", 'import { one } from "in-worker"; postMessage(one);');
  const notices = noticesFile();
  const worker = { format: "es" as const, plugins: () => [notices.collect()] };
  try {
    await build({
      ...{ root: folder, configFile: false, logLevel: "silent", worker },
      plugins: [notices.write],
    });
    return readFileSync(join(folder, "dist/licences.txt"), "utf8");
  } finally {
    expect(existsSync(folder)).toBe(true);
    rmSync(folder, { recursive: true });
  }
}

it("puts the notice of every package into licences.txt, those of workers too", async () => {
  const text = await built("MIT");
  expect(text).toContain("| in-worker | 1.2.3 | MIT |\n| on-page | 1.2.3 | MIT |");
  expect(text).toContain("### in-worker 1.2.3\n\nCopyright of in-worker");
  expect(text).toContain(readFileSync("LICENCE", "utf8").trim());
});

it("does not build a program with a package of an unknown licence", async () => {
  await expect(built("GPL-3.0-only")).rejects.toThrow(/on-page 1\.2\.3: is under GPL-3\.0-only/);
  await expect(built(undefined)).rejects.toThrow(/in-worker 1\.2\.3: states no licence/);
});
