import { strFromU8, unzipSync } from "fflate";
import { buffer } from "node:stream/consumers";
import { PNG } from "pngjs";
import { expect } from "vitest";
import { brief } from "../../scripts/command/brief-command";
import { BUILDS } from "../../src/config/builds";
import { checkCode } from "../../src/export/check-code";
import { mapDrawn, rowsOf, textsOf } from "./app";
import { expectAccessible } from "./axe";
import { SIZES, test } from "./browser";
import { readPdf } from "./pdf";

const VIEW = "?v=1&f=E54000057&p=E08000001";

test("a frame is saved as PNG of 3840 x 2160 with its resolution, and as SVG with every area", async ({
  open,
}) => {
  const page = await open(`${VIEW}&x.frame=16%3A9`);
  await page.waitForSelector("#layer-areas");
  const [png] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save PNG" }).click(),
  ]);
  expect(png.suggestedFilename()).toMatch(
    /^bolton_icb-E54000057_lad-E08000001_.*-map-16x9_core20-majority_\d{4}-\d\d-\d\d\.png$/,
  );
  const bytes = await buffer(await png.createReadStream());
  const picture = PNG.sync.read(bytes);
  expect([picture.width, picture.height]).toEqual([3840, 2160]);
  expect(bytes.includes("pHYs")).toBe(true);
  expect(bytes.includes("Map of Bolton")).toBe(true);
  const [again] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save PNG" }).click(),
  ]);
  expect((await buffer(await again.createReadStream())).equals(bytes)).toBe(true);
  const colours = new Set(Array.from({ length: 4000 }, (_, i) => picture.data.readUInt32BE(i * 8192)));
  expect(colours.size).toBeGreaterThan(5);
  const [svg] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save SVG" }).click(),
  ]);
  const text = (await buffer(await svg.createReadStream())).toString("utf8");
  expect(text.match(/<path id="E02\d{6}"/g)).toHaveLength(35);
});

test("the brief prints as A4: two pages, and one for each ticked area", async ({ open }) => {
  const page = await open(`${VIEW}&x.brief=1&x.brief.areas=000988`);
  await page.waitForSelector("[data-brief] svg");
  const words = (text: string): string => text.replace(/\s+/g, " ");
  const shown = words(await page.locator("[data-brief]").innerText());
  const said = await brief(["--footprint", "Bolton"]);
  const measures = said.split("\n").filter((line) => /^\| (?!Measure|Area|---)/.test(line));
  expect(measures.length).toBeGreaterThan(5 + 10);
  for (const row of measures)
    expect(shown).toContain(words(row.slice(2, -2).replace(": ", " ").replaceAll("|", " ")));
  expect(shown).toContain(/^\d+ of 35 areas.*$/m.exec(said)?.[0]);
  const pages = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  expect(pages.map(({ size }) => size)).toEqual(Array.from({ length: 3 }, () => [595, 842]));
});

test("a brief has a title, committee, day and logo of one's own, which stay here, and links that can be clicked in its PDF", async ({
  open,
}) => {
  const page = await open("?v=1&f=E54000050&x.brief=1");
  await page.waitForSelector("[data-brief] svg");
  await page
    .getByRole("textbox", { name: "Title of the brief" })
    .fill("Where to begin, ".repeat(8).slice(0, 120));
  const committee = "Integrated Care Partnership Strategy, Population Health and Inequalities Committee";
  await page.getByRole("textbox", { name: "Committee" }).fill(committee);
  await page.getByLabel("Meeting", { exact: true }).fill("2026-12-04");
  const choose = async (name: string, bytes: Buffer): Promise<void> => {
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      page.getByRole("button", { name: "Add a logo" }).click(),
    ]);
    await chooser.setFiles({ name, mimeType: "image/png", buffer: bytes });
  };
  await choose("logo.png", Buffer.from("<svg/>"));
  await page.getByText("logo.png is neither a PNG nor a JPEG image.").waitFor();
  await choose("logo.png", await page.screenshot({ clip: { x: 0, y: 0, width: 300, height: 200 } }));
  await page.getByAltText("Logo").waitFor();
  await expectAccessible(page);
  const [first, second, ...others] = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  expect(first?.text).toContain(committee.slice(0, 30));
  expect(first?.text).toMatch(/meeting of 4\s+December 2026/);
  expect(first?.text).toContain("Where to begin");
  // The view itself, and each area of the list, each link with its check code.
  const links = second?.links ?? [];
  expect(links.length).toBeGreaterThan(15);
  for (const link of links) expect(link).toMatch(/\?v=1&f=E54000050.*&k=[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  expect(new Set(links.filter((link) => link.includes("w=profile"))).size).toBeGreaterThan(12);
  expect([first, second, ...others].flatMap((one) => one?.outside ?? [])).toEqual([]);
  expect([first, second, ...others]).toHaveLength(await page.locator("[data-brief] section").count());
  await page.reload();
  await page.getByAltText("Logo").waitFor();
  expect(await page.getByRole("textbox", { name: "Committee" }).inputValue()).toBe(committee);
  expect(page.url()).not.toContain("Committee");
});

test("the brief keeps to its pages: England's many Big Local areas, a place without flags, an area of ten LSOAs, long names", async ({
  open,
}) => {
  /** Sheets of paper; each page of the brief takes one. */
  const pages = async (query: string): Promise<number> => {
    const page = await open(`${query}&x.brief=1`);
    await page.waitForSelector("[data-brief] svg");
    const read = await readPdf(await page.pdf({ preferCSSPageSize: true }));
    expect(await page.title()).toContain("Where deprivation concentrates in ");
    expect(read.flatMap(({ outside }) => outside)).toEqual([]);
    const sheets = read.length;
    expect(sheets, query).toBe(await page.locator("[data-brief] section").count());
    return sheets;
  };
  // Two pages, and an annex where there are more flagged areas than the second has room for: 1,211 in England, 122 in Greater Manchester.
  expect(await pages("?v=1")).toBeGreaterThan(2 + 1211 / 45);
  expect(await pages("?v=1&f=E54000057")).toBeGreaterThan(2 + 2);
  expect(await pages("?v=1&f=E54000065&p=E06000056&x.brief.areas=003643")).toBe(3);
  expect(await pages("?v=1&f=E54000068")).toBe(3);
  expect(await pages("?v=1&f=E54000032&x.brief.areas=006833")).toBe(4);
});

test("one press saves one file, with the sheet that explains the flagged list, and the link tells of rebuilt data", async ({
  open,
}) => {
  const page = await open(VIEW);
  await page.getByRole("button", { name: "Download and share" }).click();
  const files: string[] = [];
  page.on("download", (file) => files.push(file.suggestedFilename()));
  const save = page.getByRole("button", { name: /^Save \d+ areas/, disabled: false });
  await save.waitFor();
  await save.focus();
  await page.keyboard.press("Enter");
  await page.getByText(/^Saved /).waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  expect(files).toEqual([expect.stringMatching(/^bolton_icb-.*core20-majority_.*\.zip$/)]);
  const later = await open(`${VIEW}&k=0000-0000`);
  await later.getByText(/Some of this link was changed or lost/).waitFor();
});

test("a link from an older build says which build that was and what changed since", async ({ open }) => {
  const [first] = BUILDS;
  if (!first) throw new Error("The record of builds is empty.");
  const page = await open(`${VIEW}&k=${checkCode(VIEW, first.version)}`);
  const notice = page.getByRole("status").filter({ hasText: "rebuilt since this link was exported" });
  await notice.getByText(/It was made from the build of \d+ \w+ 20\d\d/).waitFor();
  expect(await notice.getByRole("listitem").allTextContents()).toContain(BUILDS[1]?.changes[0]);
});

test("a place partner opens a link, presses f and saves the PNG without waiting for a map, which starts afterwards", async ({
  open,
}) => {
  const page = await open("?v=1&f=E54000057&p=E08000003&s=001066");
  await page.getByRole("button", { name: "Download and share" }).waitFor();
  await page.keyboard.press("f");
  const save = page.getByRole("button", { name: "Save PNG" });
  await save.waitFor();
  const [png] = await Promise.all([page.waitForEvent("download"), save.click()]);
  const bytes = await buffer(await png.createReadStream());
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([3840, 2160]);
  expect(await page.locator("canvas").count()).toBe(0);
  await page.keyboard.press("Escape");
  await mapDrawn(page);
});

test("the snippet's frame stands alone in another page, and a click opens the view it is of", async ({
  open,
}) => {
  const page = await open(`${VIEW}&x.frame=embed`);
  await page.waitForSelector("#layer-areas");
  expect(await page.locator("canvas").count()).toBe(0);
  expect(await page.getByRole("dialog").getByRole("button").count()).toBe(0);
  const link = await page.getByRole("dialog").getByRole("link").getAttribute("href");
  expect(new URL(link ?? "").searchParams.get("p")).toBe("E08000001");
  expect(new URL(link ?? "").searchParams.has("x.frame")).toBe(false);
  await expectAccessible(page);
});

for (const size of ["wide", "laptop", "phone"] as const)
  test(`the frame fits a window of ${SIZES[size].width} x ${SIZES[size].height}, passes axe, and Escape leaves it`, async ({
    open,
  }) => {
    const page = await open(`${VIEW}&x.frame=16%3A9`, { size });
    const picture = page.locator("svg:has(#layer-areas)");
    await picture.waitFor();
    const box = await picture.boundingBox();
    if (!box) throw new Error("The frame has no place on the page.");
    const { width, height } = SIZES[size];
    expect([box.x >= 0, box.y >= 0, box.x + box.width <= width, box.y + box.height <= height]).toEqual(
      Array.from({ length: 4 }, () => true),
    );
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    await picture.waitFor({ state: "detached" });
    expect(new URL(page.url()).searchParams.has("x.frame")).toBe(false);
  });

test("a title of one's own stays in the link, outlives Escape and reload, and Reset brings the app's own back", async ({
  open,
}) => {
  const page = await open(`${VIEW}&x.frame=16%3A9`);
  const title = page.getByRole("textbox", { name: "Title of the image" });
  expect(await title.inputValue()).toBe("Where deprivation concentrates in Bolton");
  await title.fill("Bolton <b>first</b>");
  await page.locator("#frame-title", { hasText: "Bolton <b>first</b>" }).waitFor({ state: "attached" });
  expect(await page.locator("#frame-desc").textContent()).toContain("Bolton <b>first</b>. Map of Bolton");
  await page.keyboard.press("Escape");
  await title.waitFor({ state: "detached" });
  await page.reload();
  await page.getByRole("button", { name: "Download and share" }).waitFor();
  await page.keyboard.press("f");
  expect(await title.inputValue()).toBe("Bolton <b>first</b>");
  await page.getByRole("button", { name: "Reset to the app’s own title" }).click();
  await expect.poll(() => title.inputValue()).toBe("Where deprivation concentrates in Bolton");
  expect(new URL(page.url()).searchParams.has("x.frame.title")).toBe(false);
});

test("slides are saved from the frame; what writes them is loaded then and asks no other host", async ({
  open,
}) => {
  const page = await open(`${VIEW}&x.frame=16:9`);
  await page.waitForSelector("#layer-areas");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save slides" }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^bolton_icb-.*core20-majority_\d{4}-\d\d-\d\d\.pptx$/);
  await page.getByText(/^Saved .*\.pptx: the map, the areas, and how it was made/).waitFor();
  await expectAccessible(page);
  const parts = unzipSync(await buffer(await file.createReadStream()));
  expect(strFromU8(parts["ppt/slides/slide1.xml"] ?? new Uint8Array())).toContain("of 35 areas flagged");
  const [picture] = Object.entries(parts).filter(([name]) => /^ppt\/media\/.*\.png$/.test(name));
  // Three pixels for each of the 96 units in an inch, but for a part of one.
  const { width } = PNG.sync.read(Buffer.from(picture?.[1] ?? []));
  expect(width / 288).toBeCloseTo(8.133, 2);
  const { origin } = new URL(page.url());
  expect(asked.some((url) => url.includes("write-pptx"))).toBe(true);
  expect(asked.filter((url) => !url.startsWith(origin) && !/^(?:blob|data):/.test(url))).toEqual([]);
});

test("the frame's bar is one row at 1280, and the frame alone says for a moment how to bring it back", async ({
  open,
}) => {
  const page = await open(`${VIEW}&x.frame=a4-landscape&x.frame.title=Bolton`);
  await page.waitForSelector("#layer-areas");
  const [first, last] = [
    page.getByLabel("Title of the image"),
    page.getByRole("button", { name: "Close", exact: true }),
  ];
  expect((await last.boundingBox())?.y).toBe((await first.boundingBox())?.y);
  const only = page.getByRole("button", { name: "Only the frame" });
  await only.focus();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Tab");
  await page
    .getByRole("tooltip")
    .getByText(/Escape/)
    .waitFor();
  await page.keyboard.press("Enter");
  const hint = page.getByText(/Press Escape or click/);
  await hint.waitFor();
  await hint.waitFor({ state: "detached" });
  await page.keyboard.press("Escape");
  await only.waitFor();
});

test("the download dialog says name and size, remembers its columns, and is left by Escape", async ({
  open,
}) => {
  const page = await open(VIEW);
  const opener = page.getByRole("button", { name: "Download and share" });
  await opener.focus();
  await page.keyboard.press("Enter");
  await page.getByText(/^bolton_icb-.*core20-majority_.*\.zip: the list as CSV \(about \d+ kB/).waitFor();
  await expectAccessible(page);
  const housing = page.getByRole("checkbox", { name: "Housing" });
  await housing.focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await page.waitForFunction(() => document.activeElement?.textContent === "Download and share");
  await page.reload();
  await opener.click();
  expect(await housing.isChecked()).toBe(true);
});

test("each part of the download dialog passes axe, by day on a laptop and by night on a phone; selected areas and a pack are saved from it", async ({
  open,
}) => {
  const page = await open(`${VIEW}&s=000988.000990`);
  await page.getByRole("button", { name: "Download and share" }).click();
  const inBoth = async (): Promise<void> => {
    for (const [size, colorScheme] of [
      ["phone", "dark"],
      ["laptop", "light"],
    ] as const) {
      await page.setViewportSize(SIZES[size]);
      await page.emulateMedia({ colorScheme });
      await expectAccessible(page);
    }
  };
  const turnTo = async (tab: string): Promise<void> => {
    await page.getByRole("tab", { name: tab }).click();
    await page.getByRole("tabpanel", { name: tab }).waitFor();
  };
  const choose = async (field: RegExp, option: RegExp): Promise<void> => {
    await page.getByRole("dialog").getByRole("button", { name: field }).click();
    await page.getByRole("option", { name: option }).click();
  };
  for (const tab of ["Image", "Brief", "Link", "One file", "List"]) {
    await turnTo(tab);
    await inBoth();
  }
  await choose(/Areas$/, /^Selected areas/);
  await choose(/Form$/, /^For tools/);
  await page.getByText("All of it as one pack").click();
  await page.getByText("Addresses for Power BI, R and Python").click();
  const pack = page.getByRole("button", { name: "Save the pack" });
  await pack.waitFor();
  await inBoth();
  const [list] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save 2 areas" }).click(),
  ]);
  const rows = await rowsOf(list);
  expect(rows.map((row) => row["msoa21cd"])).toEqual(["E02000988", "E02000990"]);
  const [zip] = await Promise.all([page.waitForEvent("download"), pack.click()]);
  const names = Object.keys(await textsOf(zip));
  expect(names).toHaveLength(7);
  await page.getByText(/^Saved .*_pack-for-tools_/).waitFor();
  // React Aria tells a screen reader that saving is done by the name of its button, in an announcer that it empties after seven seconds. Saving
  // comes last here, since the announcement has no name once another part has taken the button away; nobody is told it again by then.
  await inBoth();
});
