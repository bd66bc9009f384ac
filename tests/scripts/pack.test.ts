import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import { brief } from "../../scripts/command/brief-command";
import { flag } from "../../scripts/command/flag-command";
import { pack } from "../../scripts/command/pack-command";
import { UsageError } from "../../scripts/command/usage-error";
import { sumOf } from "../../scripts/pack/ledger";
import { viewQuery } from "../../scripts/pack/view-link";
import { readFromDir } from "../../scripts/read-from-dir";
import { loadPlaces, loadPrideInPlace } from "../../src/data";
import { linkWithCheck } from "../../src/export/check-code";
import { layoutFrame } from "../../src/export/image/layout";
import { svgOf } from "../../src/export/image/svg";
import { prideMarks } from "../../src/readings/additions/additions-of";
import { frameInputOf } from "../../src/readings/export/image/frame-input-of";
import { frameMapOf } from "../../src/readings/export/image/frame-map-of";
import { realFacts } from "../export/real-facts";
import { findPreset } from "../../src/config/rules";
import { escapeHtml } from "../../src/readings/export/brief/html";
import { encodeView } from "../../src/state/url";
import { DEFAULT_VIEW } from "../../src/state/view-store";

const root = mkdtempSync(join(tmpdir(), "hyperlocal-pack-"));
const folder = (): string => mkdtempSync(join(root, "out-"));
const read = (out: string, name: string): string => readFileSync(join(out, name), "utf8");
const only = (out: string, pattern: RegExp): string => {
  const found = readdirSync(out).filter((name) => pattern.test(name));
  expect(found, String(pattern)).toHaveLength(1);
  return found[0] ?? "";
};
const quiet = (): void => undefined;
const make = (out: string, ...args: string[]) => pack([...args, "--out", out, "--date", "2026-11-27"], quiet);

afterEach(() => {
  vi.useRealTimers();
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

describe("the pack of a footprint", () => {
  it("holds the list of the flag command and the brief of the brief command, word for word", async () => {
    const out = folder();
    const { failed, text } = await make(out, "--footprint", "E54000057", "--what", "list,brief");
    expect([failed, text]).toEqual([0, expect.stringContaining("1 made, 0 stood, 0 failed; 4 files")]);
    const list = only(
      out,
      /^nhs-greater-manchester_icb-E54000057_flagged-msoas_core20-majority_2026-11-27\.csv$/,
    );
    expect(read(out, list)).toBe(await flag(["--footprint", "E54000057"]));
    const said = await brief(["--footprint", "E54000057"]);
    expect(read(out, only(out, /_brief_.*\.md$/))).toBe(said);
    const page = read(out, only(out, /_brief_.*\.html$/));
    const rows = said.split("\n").filter((line) => line.startsWith("| ") && !line.startsWith("| ---"));
    expect(rows.length).toBeGreaterThan(125);
    for (const row of rows)
      for (const cell of row.slice(2, -2).split(" | ")) expect(page).toContain(`>${escapeHtml(cell)}</t`);
    for (const line of said.split("\n").filter((one) => /^[A-Z\d]/.test(one)))
      expect(page).toContain(escapeHtml(line));
    expect(page).not.toMatch(/<script|<link|<img|src=|https?:\/\/[^<]*"/);
  });

  it("says beside the list what it is, with the link to the view at the site that was told", async () => {
    const out = folder();
    await make(out, "--footprint", "E54000057", "--what", "list", "--site", "https://example.org/map/");
    const about = read(out, only(out, /_about\.csv$/));
    expect(about).toContain("122 of 353 areas in NHS Greater Manchester are flagged");
    expect(about).toContain("Flagged areas: 122 rows");
    expect(about).toContain("Made on,27 November 2026");
    expect(about).toMatch(
      /Link to this view,https:\/\/example\.org\/map\/\?v=1&f=E54000057&k=[0-9A-Z]{4}-[0-9A-Z]{4}/,
    );
  });

  it("draws the image that the app draws with Pride in Place switched on, from the same scene, and its link opens that view", async () => {
    const out = folder();
    await make(out, "--footprint", "E54000057", "--what", "image", "--site", "http://localhost:4173/");
    const { facts, england, detail, columns } = await realFacts("E54000057");
    const site = readFromDir("public/data");
    const pride = prideMarks(facts.areas, await loadPrideInPlace(site));
    const query = encodeView({ ...facts.view, options: { also: "pride" } });
    const { link, code } = linkWithCheck(`http://localhost:4173/${query}`, facts.version);
    const drawn = { ...facts, pride, link, checkCode: code, date: new Date(2026, 10, 27) };
    const by = columns.get("imd25_average_score");
    if (!by) throw new Error("The measure that orders names was not loaded.");
    const map = frameMapOf(drawn, { england, detail }, await loadPlaces(site), by);
    expect(map.pride?.neighbourhoods.length).toBeGreaterThan(5);
    const shown = frameInputOf(drawn, map);
    const name = only(out, /_imd25-national-decile-map-16x9_core20-majority_2026-11-27\.svg$/);
    expect(read(out, name)).toBe(svgOf(layoutFrame(shown, "16:9")));
  });

  it("draws a district at the full detail of the board that it lies in, and one that boards share from the overview", async () => {
    const sizeOf = async (district: string): Promise<number> => {
      const out = folder();
      await make(out, "--footprint", district, "--what", "image");
      return read(out, only(out, /\.svg$/)).length;
    };
    // 107 kB where Bolton's 35 areas are drawn from England's overview.
    expect(await sizeOf("Bolton")).toBeGreaterThan(150_000);
    expect(await sizeOf("North Yorkshire")).toBeGreaterThan(100_000);
  });

  it(
    "is the same to the byte on another day, workbook, image and one-file page too, and its checksums are right",
    { timeout: 240_000 },
    async () => {
      const [first, second] = [folder(), folder()];
      await make(first, "--footprint", "E54000061");
      vi.useFakeTimers({ toFake: ["Date"], now: new Date("2031-05-06T07:08:10Z") });
      await make(second, "--footprint", "E54000061");
      expect(readdirSync(second)).toEqual(readdirSync(first));
      for (const name of readdirSync(first))
        expect(readFileSync(join(second, name)).equals(readFileSync(join(first, name))), name).toBe(true);
      const sums = read(first, "SHA256SUMS").trim().split("\n");
      expect(sums).toHaveLength(8);
      for (const line of sums) {
        const [sum, name = ""] = line.split("  ");
        expect(sumOf(readFileSync(join(first, name))), name).toBe(sum);
      }
    },
  );

  it("can be of a district, of the boards of 2024 and of another rule", async () => {
    const out = folder();
    await make(out, "--footprint", "Bolton", "--what", "list", "--rule", "worst-tenth-score");
    const list = only(out, /^bolton_lad-E08000001_flagged-msoas_worst-tenth-score_2026-11-27\.csv$/);
    expect(read(out, list)).toBe(await flag(["--footprint", "Bolton", "--rule", "worst-tenth-score"]));
    expect(read(out, only(out, /_about\.csv$/))).toContain("?v=1&p=E08000001&r=");
  });
});

it("links as the app does", () => {
  const other = findPreset("worst-tenth-score")?.rule ?? DEFAULT_VIEW.rule;
  for (const vintage of ["2026", "2024"] as const)
    for (const rule of [DEFAULT_VIEW.rule, other])
      for (const [footprint, place] of [
        ["E54000057", null],
        [null, "E08000001"],
        [null, null],
      ] as const)
        expect(viewQuery({ vintage, footprint, place, rule })).toBe(
          encodeView({ ...DEFAULT_VIEW, vintage, footprint, place, rule }),
        );
});

/** Starts the command as a person does, and kills it once it has told of so many footprints. */
function killedAfter(out: string, made: number): Promise<void> {
  const args = [
    "--import",
    "tsx",
    "scripts/pack.ts",
    "--all",
    "--what",
    "list",
    "--out",
    out,
    "--date",
    "2026-11-27",
  ];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "pipe"] });
    let told = "";
    child.stderr.on("data", (part: Buffer) => {
      told += part.toString();
      if (told.includes(`${made} of 36`)) child.kill("SIGKILL");
    });
    child.on("exit", (_, signal) => (signal === "SIGKILL" ? resolve() : reject(new Error(told))));
  });
}

describe("the packs of all footprints", () => {
  it("go on where they were killed, make again what was changed, and name what cannot be made", async () => {
    const [out, whole] = [folder(), folder()];
    await killedAfter(out, 5);
    const kept = readdirSync(out).filter((name) => name.endsWith(".csv"));
    expect(kept.length).toBeGreaterThanOrEqual(10);
    expect(kept.length).toBeLessThan(72);
    const before = new Map(kept.map((name) => [name, statSync(join(out, name)).mtimeMs]));
    const { text } = await make(out, "--all", "--what", "list");
    const [, made, stood] = /(\d+) made, (\d+) stood, 0 failed; 72 files/.exec(text) ?? [];
    expect(Number(made) + Number(stood)).toBe(36);
    expect(Number(stood)).toBeGreaterThanOrEqual(5);
    const untouched = [...before].filter(([name, time]) => statSync(join(out, name)).mtimeMs === time);
    expect(untouched.length).toBeGreaterThanOrEqual(10);

    await make(whole, "--all", "--what", "list");
    expect(read(out, "SHA256SUMS")).toBe(read(whole, "SHA256SUMS"));
    expect(read(out, "index.html")).toBe(read(whole, "index.html"));

    const list = only(out, /E54000057_flagged.*27\.csv$/);
    writeFileSync(join(out, list), "changed by somebody");
    const lost = only(out, /E54000061_flagged.*27\.csv$/);
    rmSync(join(out, lost));
    mkdirSync(join(out, lost));
    const told: string[] = [];
    const again = await pack(["--all", "--what", "list", "--out", out], (line) => told.push(line));
    expect(again.text).toMatch(/1 made, 34 stood, 1 failed; 70 files/);
    expect(again.text).toMatch(/\nFAILED E54000061: EISDIR/);
    expect(again.failed).toBe(1);
    expect(told.filter((line) => line.includes("FAILED"))).toHaveLength(1);
    expect(read(out, list)).toBe(read(whole, list));
    expect(read(out, "index.html")).toMatch(/could not be made: EISDIR/);
  });

  it("stand in one table with the figures of the app and links to files that are there", async () => {
    const out = folder();
    await make(out, "--all", "--what", "list");
    const index = read(out, "index.html");
    const [total, ...others] = index.match(/(?<=<tfoot>)<tr>.*<\/tr>/g) ?? [];
    expect(total).toContain('<th scope="row">All 36</th><td>6,856</td><td>1,211</td><td>57,106,398</td>');
    expect(others).toEqual([]);
    const rows = (index.match(/<tr><th scope="row">.*<\/tr>/g) ?? []).filter((row) => row !== total);
    expect(rows).toHaveLength(36);
    expect(rows.find((row) => row.includes("NHS Greater Manchester"))).toMatch(
      /<td>353<\/td><td>122<\/td>.*<td>38%<\/td><td>52<\/td>/,
    );
    const flagged = rows.map((row) =>
      Number(/<td>[\d,]+<\/td><td>([\d,]+)<\/td>/.exec(row)?.[1]?.replace(",", "")),
    );
    expect(flagged.reduce((sum, each) => sum + each)).toBe(1211);
    const links = [...index.matchAll(/<a href="([^"]+)"/g)].map(([, name = ""]) => name);
    expect(links).toHaveLength(72);
    for (const name of links) expect(statSync(join(out, name)).isFile()).toBe(true);
    expect(index).not.toMatch(/<script/);
    expect(index).toContain("English Indices of Deprivation 2025, Ministry of Housing");
  });
});

it("says what is wrong with the question, and lays no second pack into a folder", async () => {
  const out = folder();
  const refuse = async (said: RegExp, ...args: string[]): Promise<void> => {
    const error: unknown = await pack(args, quiet).catch((reason: unknown) => reason);
    expect(error, args.join(" ")).toBeInstanceOf(UsageError);
    expect((error as Error).message).toMatch(said);
  };
  await refuse(/Give --all or --footprint/, "--out", out);
  await refuse(/Give --all or --footprint/, "--all", "--footprint", "E54000057", "--out", out);
  await refuse(/--place goes with --all/, "--place", "--footprint", "E54000057", "--out", out);
  await refuse(/Give --out/, "--all");
  await refuse(/There is no kind of file "pptx"/, "--all", "--out", out, "--what", "pptx");
  await refuse(/--date must be a day/, "--all", "--out", out, "--date", "2026-02-30");
  await refuse(/--site must be the address/, "--all", "--out", out, "--site", "example.org");
  await refuse(/not of England/, "--footprint", "England", "--out", out);
  await refuse(/There is no footprint "Narnia"/, "--footprint", "Narnia", "--out", out);
  await make(out, "--footprint", "E54000061", "--what", "list");
  await refuse(/holds another pack/, "--footprint", "E54000057", "--what", "list", "--out", out);
  writeFileSync(join(out, "pack.json"), "{");
  await refuse(/pack\.json is damaged/, "--footprint", "E54000061", "--out", out);
});
