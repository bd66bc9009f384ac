import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { CACHES_STORED } from "../../src/data/offline/caches";
import { KEPT_HERE } from "../../src/config/kept-here";

const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((path) => /\.tsx?$/.test(path) && !path.includes("kept-here"))
  .map((path) => `src/${path}`);

it("names all that the code keeps in the browser, and nothing else", () => {
  const storing = /(?:local|session)Storage|createStore\(|indexedDB|\bcaches\.|document\.cookie/;
  const found = new Map<string, string>();
  for (const path of sources) {
    const text = readFileSync(path, "utf8");
    if (!storing.test(text)) continue;
    if (/\bcaches\./.test(text)) {
      expect(text, `${path} keeps something in a cache that this test does not see`).toMatch(
        /cacheNameOf|cachesOf|whereThisIs/,
      );
      found.set(CACHES_STORED, "cache");
      continue;
    }
    for (const [, name = ""] of text.matchAll(/(?:KEY|STORED) = "([^"]+)"/g))
      found.set(name, text.includes("sessionStorage") ? "session" : "local");
    for (const [, name = "", table] of text.matchAll(
      /createStore\((?:name\w+\()?"([^"]+)"(?:(?:, \w+)?\))?, "([^"]+)"\)/g,
    ))
      found.set(name, `database ${table ?? ""}`);
    const named = /(?:KEY|STORED) = "|createStore\((?:name\w+\()?"/.test(text);
    expect(named, `${path} keeps something under a name that this test does not see`).toBe(true);
  }
  const told = KEPT_HERE.map(({ where, name, table }): [string, string] => [
    name,
    table === undefined ? where : `${where} ${table}`,
  ]);
  expect(new Map([...found].sort())).toEqual(new Map(told.sort()));
});
