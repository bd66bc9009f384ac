import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { encodeView } from "../../src/state/url";
import { DEFAULT_VIEW } from "../../src/state/view-store";
import { findPreset } from "../../src/config/rules";
import type { VIEWS } from "../export/views";

type View = (typeof VIEWS)[number][1];

/** The link of one of the seven views, with options of panels. */
function linkOf(
  [footprint, place, indicator, rule]: View,
  options: Readonly<Record<string, string>>,
): string {
  const asked = typeof rule === "string" ? findPreset(rule)?.rule : rule;
  if (!asked) throw new Error("There is no such preset of a rule.");
  return encodeView({ ...DEFAULT_VIEW, footprint, place, indicator, rule: asked, options });
}

const choose = async (page: Page, field: string, option: RegExp): Promise<void> => {
  await page
    .getByRole("dialog")
    .getByRole("button", { name: new RegExp(`${field}$`) })
    .click();
  await page.getByRole("option", { name: option }).click();
};

/** What the app saves of a view, each file under a short name in a folder: all as a person gets them, by pressing Save. */
export async function saveAll(page: Page, url: string, view: View, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const put = (name: string, bytes: Uint8Array): void => writeFileSync(join(folder, name), bytes);
  const saved = async (button: string | RegExp): Promise<Buffer> => {
    const ready = page.getByRole("button", { name: button, disabled: false });
    await ready.waitFor();
    const [file] = await Promise.all([page.waitForEvent("download"), ready.click()]);
    return buffer(await file.createReadStream());
  };
  /** The parts of a zip, under short names. */
  const unpack = (zip: Buffer, names: Readonly<Record<string, string>>): void => {
    const parts = Object.entries(unzipSync(zip));
    for (const [end, name] of Object.entries(names)) {
      const found = parts.find(
        ([path]) => path.endsWith(end) && (end !== ".csv" || !path.endsWith("_about.csv")),
      );
      if (!found) throw new Error(`The zip holds no ${end}: ${parts.map(([path]) => path).join(", ")}`);
      put(name, found[1]);
    }
  };

  await page.goto(url + linkOf(view, {}));
  await page.getByRole("button", { name: "Download and share" }).click();
  await page.getByText("All of it as one pack").click();
  unpack(await saved("Save the pack"), {
    ".csv": "areas.csv",
    ".csv-metadata.json": "areas.csv-metadata.json",
    "_about.csv": "about.csv",
    ".xlsx": "workbook.xlsx",
    ".geojson": "areas.geojson",
    ".svg": "map.svg",
    ".html": "brief.html",
  });
  await page.getByText("All of it as one pack").click();
  await choose(page, "Areas", /^All areas here/);
  await choose(page, "Form", /^For tools/);
  unpack(await saved(/^Save [\d,]+ areas?$/), { ".csv": "tools.csv" });
  for (const [format, end] of [
    ["TopoJSON", ".topojson"],
    ["GeoParquet", ".parquet"],
  ] as const) {
    await choose(page, "Format", new RegExp(`^${format}`));
    unpack(await saved(/^Save [\d,]+ areas?$/), { [end]: `areas${end}` });
  }

  await page.goto(url + linkOf(view, { frame: "16:9" }));
  put("frame.png", await saved("Save PNG"));
  put("slides.pptx", await saved("Save slides"));

  await page.goto(url + linkOf(view, { brief: "1" }));
  await page.getByRole("button", { name: "Print or save as PDF", disabled: false }).waitFor();
  put("brief.pdf", await page.pdf({ preferCSSPageSize: true }));
}
