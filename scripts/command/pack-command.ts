import { parseArgs } from "node:util";
import { PRESETS } from "../../src/config/rules";
import { boardsOf, type Areas } from "../../src/model/area";
import { VINTAGES, type Vintage } from "../../src/model/codes";
import { isoDay } from "../../src/words/iso-day";
import { readLedger } from "../pack/ledger";
import { makePack, type PackResult } from "../pack/make-pack";
import type { Scope } from "../pack/make-scope";
import { openPrinter } from "../pack/printer";
import { loadMaterials } from "../pack/materials";
import { dateOf, KINDS, KINDS_OF_MANY, KINDS_OF_ONE, type Kind, type PackOptions } from "../pack/options";
import { findFootprint } from "./find-footprint";
import { findRule } from "./find-rule";
import { oneOf, UsageError } from "./usage-error";

const USAGE =
  "Usage: npm run --silent pack -- --all [--place] | --footprint CODE|NAME  --out DIR [--what list,brief,workbook,image,pdf,one-file | --one-file] [--vintage 2026|2024] [--rule ID | --rule-file FILE] [--date YYYY-MM-DD] [--site https://…/]";

const TEXT = { type: "string" } as const;
const FLAG = { type: "boolean" } as const;

function readOptions(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      strict: true,
      allowPositionals: false,
      options: {
        ...{ all: FLAG, place: FLAG, footprint: TEXT, out: TEXT, what: TEXT, vintage: TEXT },
        "one-file": FLAG,
        ...{ rule: TEXT, "rule-file": TEXT, date: TEXT, site: TEXT },
      },
    }).values;
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

const kindsOf = (text: string): Kind[] => {
  const asked = text.split(",").map((one) => oneOf("kind of file", KINDS, one.trim()));
  return KINDS.filter((kind) => asked.includes(kind));
};

/** Which files are asked for: all of a footprint's; a pack of many, and a district's, has no one-file page unless it is named. */
function whatOf(asked: ReturnType<typeof readOptions>, scopes: readonly Scope[]): readonly Kind[] {
  if (asked.what !== undefined && asked["one-file"] === true)
    throw new UsageError(`Give --what or --one-file, not both.\n${USAGE}`);
  const named =
    asked["one-file"] === true
      ? (["one-file"] as const)
      : asked.what === undefined
        ? null
        : kindsOf(asked.what);
  const places = scopes.some(({ footprint }) => !footprint);
  if (named?.includes("one-file") && places)
    throw new UsageError(
      "A one-file page is of a footprint, not of a district: give the footprint that the district lies in.",
    );
  return named ?? (scopes.length > 1 || places ? KINDS_OF_MANY : KINDS_OF_ONE);
}

/** The day to write: the one that is asked for, else that of the pack which the folder holds, else today. */
function dayOf(asked: string | undefined, kept: unknown): string {
  if (asked === undefined) return typeof kept === "string" ? kept : isoDay(new Date());
  if (
    /^\d{4}-\d\d-\d\d$/.test(asked) &&
    !Number.isNaN(dateOf(asked).getTime()) &&
    isoDay(dateOf(asked)) === asked
  )
    return asked;
  throw new UsageError(`--date must be a day such as 2026-11-27, not "${asked}".\n${USAGE}`);
}

function siteOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (!URL.canParse(text) || !/^https?:/.test(text))
    throw new UsageError(
      `--site must be the address of a site (https://example.org/hyperlocal/), not "${text}".`,
    );
  return new URL(".", text).href;
}

/** All boards of a vintage, all districts, or the one that was asked for. */
function scopesOf(areas: Areas, vintage: Vintage, asked: ReturnType<typeof readOptions>): Scope[] {
  if (asked.all === true)
    return asked.place === true
      ? areas.lads.map((place) => ({ footprint: null, place }))
      : boardsOf(areas, vintage).icbs.map((footprint) => ({ footprint, place: null }));
  const { footprint, place } = findFootprint(areas, vintage, asked.footprint ?? "");
  if (footprint) return [{ footprint, place: null }];
  if (place) return [{ footprint: null, place }];
  throw new UsageError(`A pack is of a footprint or a district, not of England.\n${USAGE}`);
}

const saidEnd = (out: string, { scopes, stood, files, failed, milliseconds }: PackResult): string => {
  const made = scopes - stood - failed.length;
  const head = `${out}: ${made} made, ${stood} stood, ${failed.length} failed; ${files} files in ${(milliseconds / 1000).toFixed(1)} s. Open ${out}/index.html.\n`;
  return head + failed.map(({ code, reason }) => `FAILED ${code}: ${reason}\n`).join("");
};

/**
 * Makes the packs that are asked for: what to print, and how many could not be made. Progress goes to `tell`. Throws a usage error for a
 * question that cannot be answered, or a folder that holds another pack.
 */
export async function pack(
  argv: readonly string[],
  tell: (line: string) => void,
): Promise<{ readonly text: string; readonly failed: number }> {
  const asked = readOptions(argv);
  if ((asked.all === true) === (asked.footprint !== undefined))
    throw new UsageError(`Give --all or --footprint.\n${USAGE}`);
  if (asked.place === true && asked.all !== true)
    throw new UsageError(
      `--place goes with --all: every district. For one, give its code as --footprint.\n${USAGE}`,
    );
  if (asked.out === undefined || asked.out === "") throw new UsageError(`Give --out.\n${USAGE}`);
  if (asked.rule !== undefined && asked["rule-file"] !== undefined)
    throw new UsageError(`Give --rule or --rule-file, not both.\n${USAGE}`);
  const vintage = oneOf("vintage", VINTAGES, asked.vintage ?? "2026");
  const site = siteOf(asked.site);
  const rule = await findRule(asked.rule, asked["rule-file"]);
  const preset = asked["rule-file"] === undefined ? (asked.rule ?? PRESETS[0]?.id ?? null) : null;
  if (asked.what !== undefined) kindsOf(asked.what);
  const kept = readLedger(asked.out);
  const materials = await loadMaterials(rule);
  const scopes = scopesOf(materials.areas, vintage, asked);
  const what = whatOf(asked, scopes);
  const options: PackOptions = { vintage, rule, preset, what, day: dayOf(asked.date, kept?.of["day"]), site };
  const kind = asked.all === true ? (asked.place === true ? "districts" : "footprints") : asked.footprint;
  const of = { data: materials.version, scopes: kind, ...options, site: site ?? null };
  if (kept && JSON.stringify(kept.of) !== JSON.stringify(of))
    throw new UsageError(
      `${asked.out} holds another pack (other data, rule, day, files or places). Choose another folder with --out, or delete it.`,
    );
  const printer = what.includes("pdf") ? openPrinter() : null;
  try {
    const work = { materials, scopes, options, print: printer?.print ?? null };
    const result = await makePack(work, asked.out, of, tell);
    return { text: saidEnd(asked.out, result), failed: result.failed.length };
  } finally {
    await printer?.close();
  }
}
