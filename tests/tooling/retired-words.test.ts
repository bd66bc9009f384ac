import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

/** Words that stood on screen or in the docs once and that a council officer would not say, with what is said in their place. */
const RETIRED: readonly (readonly [words: RegExp, instead: string])[] = [
  [/crude(?: of age|:)/i, "not adjusted for age"],
  [/kept back|keeps back/i, "withheld"],
  [/map program/i, "the map could not be loaded"],
  [/gives no drawing surface/i, "this browser could not make the image"],
  [/how they stand, their people and measures/i, "areas: flag, population, indicators"],
  [/when it can be had/i, "when it is published"],
  [/read it, and see what it decides/i, "choose a rule and see which areas it flags"],
  [/judged by 95% intervals/i, "compared with England using 95% confidence intervals"],
  [/a board trades/i, "what changes as the threshold moves"],
  [/a share of budgets/i, "investment"],
  [/walk the areas/i, "move between areas"],
  [/ready-made/i, "standard rules"],
  [/no such area here/i, "nothing to save"],
  [/one thing is another at a time/i, "each row alters one part of the plan"],
  [/No entry is like that/i, "no entry matches"],
  [/like areas differ/i, "similar areas differ"],
  [/hangs on that cut/i, "depends on that limit"],
  [/in so many of six/i, "in this many of six"],
  [/the courses (?:cannot be told|had already)/i, "trends"],
  [/in use, asked of each/i, "with the figures of each edition by itself"],
  [/% with ties/i, "counting ties"],
  [/The same for the (?:districts|ICBs)/, "name what it is"],
  [/Ledger: /, "flagged by 5 of 7 standard rules"],
  [/one may stand in several rows/i, "one can be in several rows"],
];

/** Quotes what readers stumbled over, beside what is said since. */
const QUOTES = "docs/first-readers.md";

const under = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(?:tsx?|md|html)$/.test(path))
    .map((path) => `${folder}/${path}`);

it.each(RETIRED)("nowhere says %s any more", (words, instead) => {
  const files = [...under("src"), ...under("docs"), ...under("scripts"), "README.md", "index.html"].filter(
    (path) => path !== QUOTES,
  );
  expect(files.length).toBeGreaterThan(400);
  const found = files.filter((path) => words.test(readFileSync(path, "utf8")));
  expect(found, `say "${instead}"`).toEqual([]);
});
