/**
 * `npm run screenshots [-- NAME ...]`: builds the app and takes a picture of each main view at three widths into
 * docs/screenshots/, from the real app with the data that ships. Exit 2 for an unknown name.
 */
import { mkdirSync } from "node:fs";
import { chromium, type Page } from "playwright-core";
import { withBuilt } from "./built";
import { CHROMIUM_ARGS, ensureChromium } from "./chromium";
import { serveFolder } from "./server";

/** Links, as a person would copy them: NHS Greater Manchester, and Harpurhey South & Monsall in it. */
const GM = "?v=1&f=E54000057";
const VIEWS: Readonly<Record<string, string>> = {
  england: "",
  footprint: GM,
  place: `${GM}&p=E08000003`,
  area: `${GM}&p=E08000003&s=001066`,
  list: `${GM}&w=list&t=flagged`,
  rule: `${GM}&w=rule`,
  profile: `${GM}&w=profile&s=001066`,
  compare: `${GM}&w=compare`,
  "big-local": `${GM}&w=big-local`,
  clusters: `${GM}&w=spatial`,
  methods: `${GM}&w=methods`,
};
const SIZES = [
  { width: 1440, height: 900 },
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
];
const FOLDER = "docs/screenshots";

/** Waits for the map and then for a picture that stays the same. */
async function settled(page: Page): Promise<Buffer> {
  await page.locator('section[aria-label="Map"] [data-ready="true"] canvas').waitFor({ timeout: 120_000 });
  await page.waitForLoadState("networkidle");
  let before = await page.screenshot();
  for (let tries = 0; tries < 60; tries++) {
    const after = await page.screenshot();
    if (after.equals(before)) return after;
    before = after;
  }
  throw new Error(`${page.url()} goes on changing.`);
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in VIEWS));
if (unknown.length > 0) {
  console.error(`There is no view "${unknown.join('", "')}". There are: ${Object.keys(VIEWS).join(", ")}.`);
  process.exit(2);
}

await withBuilt(async (folder) => {
  const served = await serveFolder({ folder });
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_ARGS });
  mkdirSync(FOLDER, { recursive: true });
  try {
    for (const [name, path] of Object.entries(VIEWS)) {
      if (asked.length > 0 && !asked.includes(name)) continue;
      for (const viewport of SIZES) {
        const page = await browser.newPage({
          viewport,
          colorScheme: "light",
          reducedMotion: "reduce",
          locale: "en-GB",
        });
        await page.goto(served.url + path);
        await settled(page);
        const file = `${FOLDER}/${name}-${viewport.width}.png`;
        await page.screenshot({ path: file });
        console.log(file);
        await page.close();
      }
    }
  } finally {
    await browser.close();
    await served.close();
  }
});
