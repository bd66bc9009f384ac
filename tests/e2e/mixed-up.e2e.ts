import type { Locator, Page } from "playwright-core";
import { expect, inject } from "vitest";
import { damages, type Corruption } from "../data/corruptions";
import { test, type OpenOptions } from "./browser";
import { addressGlob, dataFilesOf, readData } from "./data-folder";

/** A class of file: where the page asks for it, what it then says, and what must not be there until true bytes come. */
interface Kind {
  readonly path: string;
  /** Another file of the same kind, or of the same form. */
  readonly like: string;
  readonly at: string;
  readonly words: RegExp;
  /** Figures or shapes that come of the file; absent for names that only the map draws. */
  readonly shows?: (page: Page) => Locator;
  /** Only the map asks for it. Elsewhere WebGL is left out, which a busy processor draws slowly. */
  readonly map?: true;
}

const sentence = (page: Page): Locator =>
  page.getByRole("status").filter({ hasText: /areas? in .* flagged/ });
const classes = (page: Page): Locator => page.locator("caption", { hasText: /^Classes of/ });
const checksum = (page: Page): Locator => page.getByText("Its SHA-256");
const AREA = "s=001066";

const KINDS: readonly Kind[] = [
  { path: "areas.bin", like: "lsoas.bin", at: "", words: /The list of areas/, shows: sentence },
  {
    path: "columns/imd25_share_core20.bin",
    like: "columns/imd25_share_decile1.bin",
    at: "",
    words: /The figures for this rule/,
    shows: sentence,
  },
  {
    path: "columns/le_female_2015_19.bin",
    like: "columns/le_male_2015_19.bin",
    at: "?i=le_female_2015_19",
    words: /^Life expectancy/,
    shows: classes,
  },
  {
    path: "names.json",
    like: "published.json",
    at: "?i=le_female_2015_19",
    words: /^Life expectancy/,
    shows: classes,
  },
  {
    path: "columns/imd25_average_score.bin",
    like: "columns/imd25_average_rank.bin",
    at: "?w=list",
    words: /Not every column/,
  },
  {
    path: "hotspots.bin",
    like: "neighbours.bin",
    at: "?r=all.hp-imd25_average_score-5",
    words: /The figures for this rule/,
    shows: sentence,
  },
  {
    path: "neighbours.bin",
    like: "hotspots.bin",
    at: "?w=rule&x.rule.tab=patches",
    words: /which areas touch/,
    shows: (page) => page.locator("summary", { hasText: /: [\d,]+ areas,/ }),
  },
  {
    path: "editions.bin",
    like: "edition-domains.bin",
    at: "?f=E54000057&w=profile",
    words: /Six editions of the index/,
    shows: (page) => page.locator("caption", { hasText: "Six editions of the index" }),
  },
  {
    path: "edition-domains.bin",
    like: "editions.bin",
    at: "?f=E54000057&w=profile",
    words: /domains of 2019 and 2025/,
    shows: (page) => page.locator("caption", { hasText: "Mean percentile by domain" }),
  },
  {
    path: "edition-lsoas.bin",
    like: "lsoas.bin",
    at: `?f=E54000057&w=profile&${AREA}`,
    words: /small areas inside/,
    shows: (page) => page.locator("caption", { hasText: "Tenth of each small area" }),
  },
  {
    path: "summary.bin",
    like: "crosswalk.bin",
    at: "",
    words: /the summary measures/,
    shows: (page) => page.locator("table:has(caption:text('Summary measures')) td", { hasText: /\d/ }),
  },
  { path: "cities.bin", like: "towns.bin", at: "", words: /the names of cities/ },
  { path: "towns.bin", like: "cities.bin", at: "?f=E54000057", words: /the names of towns/ },
  {
    path: "big-local.json",
    like: "allocations.json",
    at: "?w=big-local",
    words: /Big Local areas/,
    shows: (page) => page.getByRole("radiogroup", { name: "View of the programmes" }),
  },
  {
    path: "pride-in-place.json",
    like: "big-local.json",
    at: "?w=big-local&x.bl.tab=programmes",
    words: /places of Pride in Place/,
    shows: (page) => page.getByRole("status").filter({ hasText: "neither programme" }),
  },
  {
    path: "published.json",
    like: "allocations.json",
    at: "?y=2024&f=E54000057",
    words: /the published values of boards/,
    shows: (page) => page.getByRole("columnheader", { name: "Published" }),
  },
  {
    path: "allocations.json",
    like: "published.json",
    at: "?f=E54000057&w=big-local&x.bl.tab=budget",
    words: /the allocations of boards/,
    shows: (page) => page.getByText(/Starting figure: £[\d,]+\. NHS England’s allocation/),
  },
  {
    path: "services.bin",
    like: "wards.bin",
    at: `?f=E54000057&w=profile&${AREA}`,
    words: /practices, pharmacies and libraries/i,
    shows: (page) => page.getByRole("heading", { name: "Services around it" }),
  },
  {
    path: "attributions.json",
    like: "manifest.json",
    at: "?f=E54000057&w=profile",
    words: /the list of sources/i,
  },
  {
    path: "sources.json",
    like: "manifest.json",
    at: "?w=methods",
    words: /the list of sources/i,
    shows: checksum,
  },
  {
    path: "manifest.json",
    like: "sources.json",
    at: "?w=methods",
    words: /the list of data files/,
    shows: checksum,
  },
  {
    path: "lsoas.bin",
    like: "areas.bin",
    at: `?f=E54000057&${AREA}`,
    words: /LSOAs|small areas/,
    shows: (page) => page.getByText(/small areas \(LSOAs\) by national IMD decile/),
  },
  {
    path: "lsoa/census21_age_0_14_pct.bin",
    like: "lsoa/population_mid22.bin",
    at: `?w=profile&x.profile.lsoa=census21_age_0_14_pct&${AREA}`,
    words: /values (?:of|by) LSOA/,
    shows: (page) => page.getByRole("columnheader", { name: /14/ }),
  },
  {
    path: "detail/index.json",
    like: "published.json",
    at: `?w=profile&${AREA}`,
    words: /the detailed boundaries/,
    shows: (page) => page.locator("svg path title", { hasText: /decile/ }),
  },
  {
    path: "detail/2026-E54000057.bin",
    like: "detail/2026-E54000008.bin",
    at: `?w=profile&${AREA}`,
    words: /the detailed boundaries/,
    shows: (page) => page.locator("svg path title", { hasText: /decile/ }),
  },
  {
    path: "england.bin",
    like: "detail/2026-E54000008.bin",
    at: "",
    words: /work without it/,
    shows: (page) => page.locator('section[aria-label="Map"] [data-ready="true"] canvas'),
    map: true,
  },
];

/** The files of a build that no view asks for by its link: the loaders' own test corrupts them; that of a typed postcode has a journey in vintages. */
const UNASKED = ["crosswalk.bin", "lsoa11.bin", "postcodes", "search", "wards.bin"];
const folderOf = (path: string): string => path.replace(/\/.*/, "");

/** Ten ways to be wrong: flipped, cut, doubled, of another build or an earlier form, empty, a page, other JSON, and two other files. */
function casesOf({ path, like }: Kind, seed: number): Corruption[] {
  const bytes = readData(inject("dist"), path);
  const other = path.endsWith(".bin") ? "sources.json" : "cities.bin";
  return [
    ...damages(path, bytes, 1, seed).filter(({ how }) => !how.startsWith("cut to")),
    { how: "cut by a third", bytes: bytes.slice(0, (bytes.length * 2) / 3) },
    ...[like, other].map((name) => ({ how: name, bytes: readData(inject("dist"), name) })),
  ];
}

async function withoutWebGl(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const get = (of: HTMLCanvasElement, ...args: Parameters<HTMLCanvasElement["getContext"]>): unknown =>
      Reflect.apply(original, of, args);
    // eslint-disable-next-line @typescript-eslint/unbound-method
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      ...args: Parameters<HTMLCanvasElement["getContext"]>
    ) {
      return args[0].startsWith("webgl") ? null : get(this, ...args);
    } as typeof original;
  });
}

test("at least 150 corruptions, of every class of file", () => {
  expect(KINDS.flatMap(casesOf).length).toBeGreaterThanOrEqual(150);
  const asked = new Set(KINDS.map(({ path }) => folderOf(path)));
  const built = new Set([...dataFilesOf(inject("dist")).keys()].map(folderOf));
  expect([...built].filter((one) => !asked.has(one)).sort()).toEqual(UNASKED);
});

KINDS.forEach((kind, at) => {
  const { path, words, shows } = kind;
  test(`${path}: whatever else comes in its place is refused in words, and a retry shows the true one`, async ({
    open,
  }) => {
    const cases = casesOf(kind, at + 1);
    let answer = cases[0];
    let asked = 0;
    const before: OpenOptions["before"] = async (page) => {
      if (!kind.map) await withoutWebGl(page);
      await page.route(addressGlob(path), async (route) => {
        asked++;
        if (!answer) return route.continue();
        const contentType = answer.how === "a page" ? "text/html" : "application/octet-stream";
        return route.fulfill({ status: 200, contentType, body: Buffer.from(answer.bytes) });
      });
    };
    const page = await open(kind.at, { before });
    const notice = page
      .getByRole("alert")
      .filter({ hasText: words })
      .filter({ has: page.getByRole("button", { name: "Try again" }) });
    for (const [turn, { how }] of cases.entries()) {
      await notice.first().waitFor();
      const said = (await notice.first().textContent()) ?? "";
      expect(said, how).toContain(path);
      expect(said, how).toMatch(/damaged|None of it is shown|none of it is shown|gave a page instead/);
      if (shows) expect(await shows(page).count(), how).toBe(0);
      answer = cases[turn + 1];
      const so = asked;
      await notice.first().getByRole("button", { name: "Try again" }).click();
      await expect.poll(() => asked, { interval: 20, message: how }).toBeGreaterThan(so);
    }
    await shows?.(page).first().waitFor({ state: "attached" });
    await notice.first().waitFor({ state: "detached" });
  });
});

test("each kind of damage is mended by itself too: one column is damaged, another is opened", async ({
  open,
}) => {
  const columns = [
    "imd25_crime_national_decile",
    "le_male_2015_19",
    "imd25_income_average_score",
    "iod25_adult_skills",
    "fuel_poverty20_pct",
    "smr_all_causes_2015_19",
    "left_behind25_share",
    "imd25_extent",
    "imd25_average_rank",
    "census21_age_0_14_pct",
  ];
  const damaged = new Map<string, Corruption>();
  columns.forEach((id, at) => {
    const path = `columns/${id}.bin`;
    const damage = casesOf({ path, like: "areas.bin", at: "", words: /./ }, at)[at];
    if (damage) damaged.set(path, damage);
  });
  expect(new Set([...damaged.values()].map(({ how }) => how)).size).toBe(10);
  const paths = new Map([...dataFilesOf(inject("dist"))].map(([path, address]) => [`/${address}`, path]));
  const page = await open("", {
    before: async (page) => {
      await withoutWebGl(page);
      await page.route("**/data/columns/*.bin", (route) => {
        const damage = damaged.get(paths.get(new URL(route.request().url()).pathname) ?? "");
        return damage ? route.fulfill({ status: 200, body: Buffer.from(damage.bytes) }) : route.continue();
      });
    },
  });
  await classes(page).first().waitFor({ state: "attached" });
  for (const path of damaged.keys()) {
    const id = path.replace(/^columns\/|\.bin$/g, "");
    await page.evaluate((search) => {
      history.pushState(null, "", search);
      dispatchEvent(new PopStateEvent("popstate"));
    }, `?v=1&i=${id}`);
    const notice = page.getByRole("alert").filter({ hasText: path });
    await notice.waitFor();
    expect(await classes(page).count(), path).toBe(0);
    damaged.delete(path);
    await notice.getByRole("button", { name: "Try again" }).click();
    await classes(page).first().waitFor({ state: "attached" });
  }
});

test("boundaries of a footprint that are another's are not drawn: the map says so, and a retry draws them", async ({
  open,
}) => {
  const other = readData(inject("dist"), "detail/2026-E54000008.bin");
  const glob = addressGlob("detail/2026-E54000057.bin");
  const page = await open("?f=E54000057", {
    before: async (page) => {
      await page.route(glob, (route) => route.fulfill({ status: 200, body: Buffer.from(other) }));
    },
  });
  const notice = page
    .getByRole("region", { name: "Map", exact: true })
    .getByRole("alert")
    .filter({ hasText: "Another data file (detail/2026-E54000008) came in the place of" });
  await notice.waitFor();
  await page.unroute(glob);
  await notice.getByRole("button", { name: "Try again" }).click();
  await notice.waitFor({ state: "detached" });
});
