import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import Papa from "papaparse";

const run = (program: string, args: readonly string[]): string =>
  execFileSync(program, args, { encoding: "utf8", maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "ignore"] });

type Row = Readonly<Record<string, string>>;

/** The answer of GDAL to a question in SQL (with SpatiaLite's functions) about a file of boundaries. */
export const gdal = (file: string, sql: string): Row[] =>
  Papa.parse<Row>(run("ogr2ogr", ["-f", "CSV", "/vsistdout/", file, "-dialect", "SQLite", "-sql", sql]), {
    header: true,
    skipEmptyLines: true,
  }).data;

/** What a script in Python prints as JSON about a file, which it finds as `file`. */
export function python(file: string, script: string): unknown {
  const code = `import json, sys\nfile = sys.argv[1]\n${script}`;
  return JSON.parse(run("python3", ["-c", code, file]));
}

/** A file as LibreOffice writes it in another format, beside it. Throws where it cannot. */
export function libreOffice(file: string, to: "pdf" | "odp" | "png"): string {
  const folder = join(dirname(file), "libreoffice");
  mkdirSync(folder, { recursive: true });
  // A profile of its own: an office that is open would answer in its place.
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  run("soffice", [profile, "--headless", "--convert-to", to, "--outdir", folder, file]);
  const made = join(folder, `${basename(file, extname(file))}.${to}`);
  if (!existsSync(made)) throw new Error(`LibreOffice made no ${to} of ${file}.`);
  return made;
}

export interface Paper {
  readonly pages: number;
  /** Width and height, points. */
  readonly size: string;
  readonly text: string;
  /** Words that leave their sheet. */
  readonly outside: readonly string[];
  readonly links: readonly string[];
  /** Fonts that are not in the file. */
  readonly loose: readonly string[];
}

/** A PDF as poppler reads it. */
export function poppler(file: string): Paper {
  const info = run("pdfinfo", [file]);
  const of = (name: string): string => new RegExp(`^${name}: +(.*)$`, "m").exec(info)?.[1] ?? "";
  const outside: string[] = [];
  let [width, height] = [0, 0];
  for (const line of run("pdftotext", ["-bbox", file, "-"]).split("\n")) {
    const page = /<page width="([\d.]+)" height="([\d.]+)"/.exec(line);
    if (page) [width, height] = [Number(page[1]), Number(page[2])];
    const word =
      /<word xMin="(-?[\d.]+)" yMin="(-?[\d.]+)" xMax="(-?[\d.]+)" yMax="(-?[\d.]+)">(.*)<\/word>/.exec(line);
    if (!word) continue;
    const [left = 0, top = 0, right = 0, bottom = 0] = word.slice(1, 5).map(Number);
    if (left < 0 || top < 0 || right > width + 0.5 || bottom > height + 0.5) outside.push(word[5] ?? "");
  }
  const fonts = run("pdffonts", [file]).split("\n").slice(2).filter(Boolean);
  return {
    pages: Number(of("Pages")),
    size: of("Page size"),
    text: run("pdftotext", ["-layout", file, "-"]),
    outside,
    links: [...run("pdfinfo", ["-url", file]).matchAll(/https?:\S+/g)].map(([link]) => link),
    loose: fonts.filter((line) => !/ yes +(?:yes|no) +(?:yes|no) +\d+ +\d+$/.test(line)),
  };
}

/** The pages of a PDF as pictures in its folder, to be looked at. */
export function pictures(file: string, dpi: number): string[] {
  const folder = dirname(file);
  const stem = `${basename(file, ".pdf")}-page`;
  run("pdftoppm", ["-r", String(dpi), "-png", file, join(folder, stem)]);
  return readdirSync(folder)
    .filter((name) => name.startsWith(stem))
    .map((name) => join(folder, name));
}
