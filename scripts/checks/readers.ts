import { spawnSync } from "node:child_process";

/** A program that reads what leaves the app, and how to get it. */
interface Reader {
  readonly name: string;
  /** What is run to see that it is there. */
  readonly asks: readonly [program: string, ...args: string[]];
  /** Package of Debian and Ubuntu, or of Python. */
  readonly apt?: string;
  readonly pip?: string;
}

const python = (module: string): Reader => ({
  name: `${module} (Python)`,
  asks: ["python3", "-c", `import ${module}`],
  pip: module,
});

const READERS: readonly Reader[] = [
  { name: "GDAL", asks: ["ogr2ogr", "--version"], apt: "gdal-bin" },
  { name: "poppler", asks: ["pdftotext", "-v"], apt: "poppler-utils" },
  {
    name: "LibreOffice",
    asks: ["soffice", "--version"],
    apt: "libreoffice-impress-nogui libreoffice-calc-nogui",
  },
  { name: "Python 3", asks: ["python3", "--version"], apt: "python3 python3-pip" },
  python("openpyxl"),
  python("pandas"),
  python("pyarrow"),
];

/** Those that cannot be run here. */
export const missingReaders = (readers: readonly Reader[] = READERS): Reader[] =>
  readers.filter(
    ({ asks: [program, ...args] }) => spawnSync(program, args, { stdio: "ignore" }).status !== 0,
  );

/** What is missing, and what to do about it. */
export function sayMissing(missing: readonly Reader[]): string {
  const apt = missing.flatMap((one) => one.apt ?? []).join(" ");
  const pip = missing.flatMap((one) => one.pip ?? []).join(" ");
  return [
    `This check reads what leaves the app with programs that are not ours. Not here: ${missing.map(({ name }) => name).join(", ")}.`,
    ...(apt === ""
      ? []
      : [`Install on Debian and Ubuntu: sudo apt-get install --no-install-recommends ${apt}`]),
    ...(pip === "" ? [] : [`Install for Python: python3 -m pip install ${pip}`]),
    "Then run npm run check:leaves again. npm test needs none of them.",
  ].join("\n");
}
