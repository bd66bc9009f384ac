import { buffer } from "node:stream/consumers";
import type { Page } from "playwright-core";
import readExcel from "read-excel-file/node";
import { expect } from "vitest";
import { begin } from "../../src/workspace/change";
import { writeWorkspace } from "../../src/workspace/file/write-file";
import { newId } from "../../src/workspace/revision";
import { blankEntry } from "../../src/workspace/voice/entry";
import { press, rowsOf, type Row } from "./app";
import { expectAccessible } from "./axe";
import { test } from "./browser";

const PROFILE = "?v=1&f=E54000057&s=000984&w=profile";

const section = (page: Page) => page.getByRole("region", { name: "What people say" });
const words = (page: Page) => page.getByRole("textbox", { name: "What people say, in their words" });

/** What stands in the list, not what is being typed. */
const said = (page: Page, text: string) => section(page).locator("li p[dir=auto]", { hasText: text });

/** Saves what is typed. The form stands until the database has it. */
async function keep(page: Page): Promise<void> {
  const save = page.getByRole("button", { name: "Save", exact: true });
  await save.click();
  await save.waitFor({ state: "detached" });
}

async function openForm(page: Page): Promise<void> {
  await section(page).getByRole("button", { name: "Add what people say" }).click();
  await words(page).waitFor();
}

/** Adds an entry by its words alone, as somebody in a hurry does. */
async function add(page: Page, what: string, kind?: string): Promise<void> {
  await openForm(page);
  if (kind) await page.getByRole("form").locator("label").getByText(kind, { exact: true }).click();
  await words(page).fill(what);
  await keep(page);
  await said(page, what).waitFor();
}

test("on a phone a strength is added, a reload while typing keeps the draft, it is changed, deleted and brought back", async ({
  open,
}) => {
  const page = await open(PROFILE, { size: "phone" });
  await openForm(page);
  await words(page).fill("Neighbours share a garden behind the shops 🌱");
  // From the form's own title: what passes under the rail at the head is small for as long as it passes there.
  await page.getByRole("form").evaluate((form) => form.scrollIntoView({ block: "start" }));
  await expectAccessible(page);
  await page.reload();
  await page.getByText("This was left unsaved before").waitFor();
  expect(await words(page).inputValue()).toBe("Neighbours share a garden behind the shops 🌱");
  await keep(page);
  const list = section(page).getByRole("list", { name: "What people say" });
  await said(page, "Neighbours share a garden behind the shops 🌱").waitFor();
  await list.getByText("private · not to be quoted").waitFor();
  await list.getByRole("button", { name: /^Change/ }).click();
  await words(page).fill("Neighbours share two gardens");
  await page.getByText("More: who may see it").click();
  await press(page, "Connections");
  await press(page, "Partners");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await expectAccessible(page);
  await keep(page);
  await said(page, "Neighbours share two gardens").waitFor();
  await list.getByText("partners · not to be quoted").waitFor();
  // What it was before is there to go back to, and from.
  await list.getByText("What it was before").click();
  await list.getByRole("button", { name: /^Go back to this/ }).click();
  await list.getByText("private · not to be quoted").waitFor();
  await list
    .getByRole("button", { name: /^Go back to this/ })
    .first()
    .click();
  await list.getByText("partners · not to be quoted").waitFor();
  await list.getByRole("button", { name: /^Delete/ }).click();
  await section(page).getByRole("button", { name: /^Undo/ }).waitFor();
  await page.reload();
  await section(page).getByText("Nothing is written down here yet").waitFor();
  await section(page).getByText("Deleted in the last 30 days (1)").click();
  await section(page)
    .getByRole("button", { name: /^Bring back/ })
    .click();
  await said(page, "Neighbours share two gardens").waitFor();
});

test("strengths stand first; markup is text; each writing keeps its direction", async ({ open }) => {
  const page = await open(PROFILE);
  await add(page, '<img src=x onerror="document.title=1"> & <b>buses</b> stop at seven', "Need");
  await add(page, "هذا الحي قوي 💪", "Strength");
  const all = section(page).getByRole("list", { name: "What people say" }).locator("p[dir=auto]");
  expect(await all.allTextContents()).toEqual([
    "هذا الحي قوي 💪",
    '<img src=x onerror="document.title=1"> & <b>buses</b> stop at seven',
  ]);
  expect(await all.evaluateAll((each) => each.map((one) => getComputedStyle(one).direction))).toEqual([
    "rtl",
    "ltr",
  ]);
});

test("of a Big Local area, begun from its list; then of a spot by a postcode nearby, which is not kept", async ({
  open,
}) => {
  const page = await open("?v=1&f=E54000057&w=big-local", { size: "laptop" });
  await page.getByRole("button", { name: "Add what people say of Kirkholt" }).first().click();
  await words(page).fill("The lunch club is full each week");
  await keep(page);
  await section(page).getByText("Big Local: Kirkholt · private · not to be quoted").waitFor();
  await openForm(page);
  await words(page).fill("People meet on the bench");
  await page.getByText("More: who may see it").click();
  await page.getByRole("button", { name: /The whole area/ }).click();
  await page.getByRole("option", { name: "Kirkholt", exact: true }).waitFor();
  await page.keyboard.press("Escape");
  const postcode = page.getByRole("textbox", { name: /^A postcode nearby/ });
  await postcode.fill("BL2 1AA");
  await page.getByRole("button", { name: "Find the small area" }).click();
  await page.getByText("That postcode is in Tonge, Bolton: write it down there.").waitFor();
  await postcode.fill("ol111tq");
  await page.getByRole("button", { name: "Find the small area" }).click();
  await page.getByText("It is in Rochdale 016A, which the entry is now about.").waitFor();
  expect(await postcode.inputValue()).toBe("");
  const spot = page.getByRole("textbox", { name: "About where, in words" });
  await spot.fill("12 Mill Road");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByRole("alert").getByText("a house and street (“12 Mill Road”, in where)").waitFor();
  await spot.fill("by the chapel");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await section(page).getByText("by the chapel · private · not to be quoted").waitFor();
  const kept = await page.evaluate(async () => {
    const revisions = await new Promise<unknown>((resolve, reject) => {
      const asked = indexedDB.open("hyperlocal-workspace");
      asked.onerror = () => reject(asked.error ?? new Error("no database"));
      asked.onsuccess = () => {
        const all = asked.result.transaction("revisions").objectStore("revisions").getAll();
        all.onsuccess = () => resolve(all.result);
      };
    });
    return JSON.stringify([revisions, Object.entries(localStorage)]);
  });
  expect(kept).toContain("E01005464");
  expect(kept.toLowerCase()).not.toMatch(/ol11 ?1tq/);
});

for (const map of ["with WebGL 2", "without"])
  test(`of a point: clicked on the map ${map}, moved by keys, typed, kept, and found again on the map`, async ({
    open,
  }) => {
    const page = await open(PROFILE, {
      size: "laptop",
      before: async (fresh) => {
        if (map === "without")
          await fresh.addInitScript(() => {
            const canvas = HTMLCanvasElement.prototype as { getContext: (...all: never[]) => unknown };
            const getContext = canvas.getContext;
            canvas.getContext = function (...all: never[]) {
              return String(all[0]).includes("webgl") ? null : getContext.apply(this, all);
            };
          });
      },
    });
    await openForm(page);
    await words(page).fill("The old bandstand is where people meet");
    await page.getByText("More: who may see it").click();
    await page.getByRole("button", { name: "Choose a point on the map" }).click();
    const picker = page.getByRole("group", { name: "A point on the map" });
    const use = picker.getByRole("button", { name: "Use this point" });
    const status = picker.getByRole("status");
    // It begins in the middle of the area, and the keys are at hand at once.
    await status.getByText(/: in /).waitFor();
    const begun = await status.innerText();
    await page.keyboard.press("ArrowUp");
    await expect.poll(() => status.innerText()).not.toBe(begun);
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => status.innerText()).toBe(begun);
    await page.keyboard.press("Enter");
    await expect.poll(() => status.innerText()).not.toBe(begun);
    await expectAccessible(page);
    await picker.getByRole("textbox", { name: "Or type latitude, longitude" }).fill("53.48, -2.24");
    await picker.getByRole("button", { name: "Put it there" }).click();
    await status.getByText(/, not in this area\. Move the point back/).waitFor();
    expect(await use.isDisabled()).toBe(true);
    // The map shows the area around its middle: a click there is in the area again.
    const box = await page.getByRole("region", { name: "Map", exact: true }).boundingBox();
    if (!box) throw new Error("There is no map.");
    await page.mouse.click(box.x + box.width / 2 + 4, box.y + box.height / 2 + 4);
    await status.getByText(/: in /).waitFor();
    const point = (await status.innerText()).replace(/: in .*$/, "");
    await use.click();
    await page.getByText(`At ${point}`, { exact: true }).waitFor();
    await keep(page);
    await section(page).getByText(`at ${point} · private`).waitFor();
    await page.reload();
    await section(page)
      .getByRole("button", { name: /^Show .* on the map$/ })
      .click();
    const [lat = "", lng = ""] = point.replace("−", "-").split(", ");
    await expect.poll(() => page.url()).toContain(`${Number(lng)}`);
    expect(page.url()).toContain(`${Number(lat)}`);
  });

test("with the keyboard alone: what looks like a person's data is said before it is kept, and mended", async ({
  open,
}) => {
  const page = await open(PROFILE);
  await section(page).getByRole("button", { name: "Add what people say" }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.type("Ring 07700 900123 for the club");
  await page.keyboard.press("Control+Enter");
  await page.getByRole("alert").getByText("a telephone number (“07700 900123”)").waitFor();
  await expectAccessible(page);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("Correct it");
  await page.keyboard.press("Enter");
  // What was seen is selected: typing takes its place.
  await page.keyboard.type("the centre");
  await page.keyboard.press("Control+Enter");
  await said(page, "Ring the centre for the club").waitFor();
  // The focus is back where the form was opened.
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toBe("Add what people say");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Ayesha has asthma");
  await page.keyboard.press("Control+Enter");
  await page.getByRole("alert").getByText("a name with a health condition").waitFor();
  await page.getByRole("button", { name: "Keep it as it is" }).press("Enter");
  await said(page, "Ayesha has asthma").waitFor();
});

test("the Voice view finds, filters, counts and sets flagged areas with and without voice beside each other; the file is guarded and says who may see it", async ({
  open,
}) => {
  const page = await open("?v=1&f=E54000057&s=001059&w=voice", { size: "wide" });
  await page.getByText("Nothing is written down on this machine yet.").waitFor();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Profile", exact: true }).click();
  await add(page, "=HYPERLINK(1) is what they call the bus", "Idea");
  await openForm(page);
  await words(page).fill("Ring 07700 900123: the choir is open to all");
  await page.getByText("More: who may see it").click();
  await press(page, "Public");
  await press(page, "Mental health");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByRole("button", { name: "Keep it as it is" }).click();
  await said(page, "the choir is open to all").waitFor();
  await page.getByRole("button", { name: "Voice", exact: true }).click();
  await page.getByText("2 of 2 entries on this machine").waitFor();
  await expectAccessible(page);
  await page.getByRole("searchbox", { name: /^Find in the words/ }).fill("CHOIR");
  await page.getByText("1 of 2 entries on this machine").waitFor();
  expect(page.url()).not.toContain("CHOIR");
  await page.getByRole("searchbox", { name: /^Find in the words/ }).fill("");

  const read = async (button: string): Promise<readonly Row[]> => {
    const [saved] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: button }).click(),
    ]);
    return rowsOf(saved);
  };
  const all = await read("Save 2 entries (CSV)");
  expect(all.map((row) => [row["kind"], row["words"], row["agreed_for"]])).toEqual([
    ["strength", "Ring 07700 900123: the choir is open to all", "public"],
    ["idea", "'=HYPERLINK(1) is what they call the bus", "private"],
  ]);
  await page.getByRole("button", { name: /Myself: all of them/ }).click();
  await page.getByRole("option", { name: /^The public/ }).click();
  await page.getByRole("button", { name: "Save 1 entry (CSV)" }).click();
  await page.getByText("1 entry holds what looks like a person’s data.").waitFor();
  await expectAccessible(page);
  expect((await read("Save all the same")).map((row) => row["themes"])).toEqual(["Mental health"]);

  await page.getByRole("tab", { name: "Counts" }).click();
  const row = page.getByRole("row", { name: /^Mental health/ });
  await expect
    .poll(() => row.getByRole("cell").allTextContents())
    .toEqual(["1", "1", "0", "0", "0", "0", "0", "0"]);
  await expectAccessible(page);
  await page.getByRole("tab", { name: "Where have we listened?" }).click();
  await page.getByText(/^Of \d+ flagged areas in NHS Greater Manchester, /).waitFor();
  await expectAccessible(page);
});

test("10,000 entries: a few are in the page, and the last is found", async ({ open }) => {
  const page = await open("?v=1&f=E54000057&w=voice", { size: "laptop" });
  await page.locator('input[type="file"][accept=".hyperlocal"]').setInputFiles({
    name: "many.hyperlocal",
    mimeType: "application/json",
    buffer: Buffer.from(
      writeWorkspace(
        new Map(
          Array.from({ length: 10_000 }, (_, i) => {
            const entry = { ...blankEntry("E02000984"), words: `Entry number ${i} of a long day` };
            const one = begin("voice", `voice_${newId()}`, entry, new Date(2026, 0, 1, 0, 0, i));
            return [one.id, one] as const;
          }),
        ),
      ),
    ),
  });
  await page.getByText("New here: 10,000 entries of what people say.").waitFor();
  await page.getByRole("button", { name: "Take it in" }).click();
  await page.getByText("10,000 of 10,000 entries on this machine").waitFor();
  const list = page.getByRole("list", { name: "Entries" });
  expect(await list.getByRole("listitem").count()).toBeLessThan(40);
  await page.getByRole("searchbox", { name: /^Find in the words/ }).fill("number 9999 ");
  await page.getByText("1 of 10,000 entries on this machine").waitFor();
  await list.getByText("Entry number 9999 of a long day").waitFor();
  await page.reload();
  await page.getByText("10,000 of 10,000 entries on this machine").waitFor();
});

test("partners get what was agreed for them and nothing private; two who change one entry both find their words", async ({
  open,
}) => {
  const dialog = async (page: Page): Promise<void> => {
    await page.getByRole("button", { name: /^Measure on the map/ }).click();
    await page.getByRole("button", { name: /^Your own figures/ }).click();
    await page.getByRole("dialog", { name: "Your own figures" }).waitFor();
  };
  const saved = async (page: Page, name: string) => {
    await dialog(page);
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name, exact: true }).click();
    const file = await saving;
    await page.getByRole("button", { name: "Close", exact: true }).click();
    return {
      name: file.suggestedFilename(),
      mimeType: "application/json",
      buffer: await buffer(await file.createReadStream()),
    };
  };
  const takeIn = async (page: Page, file: Awaited<ReturnType<typeof saved>>, says: string): Promise<void> => {
    await dialog(page);
    await page.locator('input[type="file"][accept=".hyperlocal"]').setInputFiles(file);
    await page.getByText(says).waitFor();
    await page.getByRole("button", { name: "Take it in" }).click();
    await page.getByRole("dialog").getByText("was taken in").first().waitFor();
    await page.getByRole("button", { name: "Close", exact: true }).click();
  };
  const mine = await open(PROFILE, { size: "wide" });
  await add(mine, "Only for me");
  await openForm(mine);
  await words(mine).fill("The café feeds everybody");
  await mine.getByText("More: who may see it").click();
  await press(mine, "Partners");
  await mine.getByRole("button", { name: "Save", exact: true }).click();
  await said(mine, "The café feeds everybody").waitFor();
  const sent = await saved(mine, "Save for partners");
  expect(sent.name).toMatch(/^for-partners-\d{4}-\d\d-\d\d\.hyperlocal$/);
  expect(sent.buffer.toString()).not.toContain("Only for me");

  const theirs = await open(PROFILE, { size: "wide" });
  await takeIn(theirs, sent, "New here: 1 entry of what people say.");
  const change = async (page: Page, to: string): Promise<void> => {
    await section(page)
      .getByRole("button", { name: /^Change “The café/ })
      .click();
    await words(page).fill(to);
    await keep(page);
    await said(page, to).waitFor();
  };
  await change(theirs, "The café feeds a hundred");
  await change(mine, "The café feeds all who come");
  await takeIn(mine, await saved(theirs, "Save all to a file"), "Changed here and there");
  await section(mine).getByText("Changed in two places. Which is to stand?").waitFor();
  await expectAccessible(mine);
  // Side by side, with the words marked that differ; each version is chosen under what it says.
  const versions = section(mine).getByRole("table", { name: /^What differs is marked/ });
  await versions.locator("mark", { hasText: /^a hundred$/ }).waitFor();
  const first = await versions.locator("tbody tr").first().locator("td").allInnerTexts();
  const at = first.indexOf("The café feeds a hundred");
  await versions
    .getByRole("button", { name: /^Keep this/ })
    .nth(at)
    .click();
  await said(mine, "The café feeds a hundred").waitFor();
  await section(mine).getByText("Changed in two places").waitFor({ state: "detached" });
});

test("a brief leaves what people say out until asked, then prints what was agreed for those whom it is for", async ({
  open,
}) => {
  const page = await open("?v=1&f=E54000057&s=001059&w=profile", { size: "wide" });
  const tell = async (what: string, audience: string, quotable: boolean): Promise<void> => {
    await openForm(page);
    await words(page).fill(what);
    await page.getByText("More: who may see it").click();
    await press(page, audience);
    if (quotable) await press(page, "The words may be quoted to them");
    await keep(page);
    await said(page, what).waitFor();
  };
  await tell("The choir is open to all", "Public", true);
  await tell("The landlord does not answer", "Partners", true);
  await tell("A story for partners", "Partners", false);
  await page.goto(`${page.url()}&x.brief=1&x.brief.areas=001059`);
  const brief = page.getByRole("dialog", { name: "Brief" });
  await brief.getByRole("heading", { level: 1 }).nth(1).waitFor();
  expect(await brief.getByText("The choir is open to all").count()).toBe(0);
  const choose = async (now: RegExp, then: string): Promise<void> => {
    await brief.getByRole("button", { name: now }).click();
    await page.getByRole("option", { name: then }).click();
  };
  await choose(/left out/, "as agreed for the public");
  await brief.getByText("The choir is open to all").waitFor();
  expect(await brief.getByText("The landlord does not answer").count()).toBe(0);
  await choose(/for the public/, "as agreed for partners");
  await brief.getByText("The landlord does not answer").waitFor();
  await brief.getByText("1 entry more (1 strength) is not to be quoted.").waitFor();
  expect(await brief.getByText("A story for partners").count()).toBe(0);
  await expectAccessible(page);
  await brief.getByRole("button", { name: "Close" }).click();
  // The workbook too holds none of it until it is said for whom it is.
  await page.getByRole("button", { name: "Download and share" }).click();
  await page.getByRole("dialog").getByRole("button", { name: /CSV/ }).click();
  await page.getByRole("option", { name: /^Excel workbook/ }).click();
  const sheets = async (): Promise<readonly { sheet: string; data: readonly (readonly unknown[])[] }[]> => {
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save workbook" }).click();
    return readExcel(await buffer(await (await saving).createReadStream()));
  };
  expect((await sheets()).map(({ sheet }) => sheet)).not.toContain("What people say");
  await page.getByRole("button", { name: /left out/ }).click();
  await page.getByRole("option", { name: "as agreed for the public" }).click();
  await page.getByText("1 entry on a sheet of their own").waitFor();
  const told = (await sheets()).find(({ sheet }) => sheet === "What people say")?.data ?? [];
  expect(told).toHaveLength(2);
  expect(told[1]).toContain("The choir is open to all");
});

test("questions for a conversation fit on one page; a filled table is read back in, once, and says what it leaves out", async ({
  open,
}) => {
  const page = await open(PROFILE, { size: "laptop" });
  await section(page)
    .getByRole("button", { name: /^Questions for a conversation/ })
    .click();
  const form = page.getByRole("dialog", { name: "Questions for a conversation" });
  await form.getByText("Where do people meet, and who brings them together?").waitFor();
  await expectAccessible(page);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  await form.getByRole("button", { name: "Close" }).click();
  await form.waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Voice", exact: true }).click();
  const give = (table: string): Promise<void> =>
    page.locator('input[type="file"][accept*=".csv"]').setInputFiles({
      name: "forms.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(table),
    });
  const table = [
    "msoa21cd,kind,words,said_on,agreed_for",
    'E02000984,Strength,"The choir, on Mondays",27/11/2026,partners',
    "E02000984,rumour,They say so,,",
    "E02000985,need,Ring 07700 900123,,",
  ].join("\r\n");
  await give(table);
  await page.getByText("forms.csv: 2 entries to add. Left out: row 3, kind “rumour” is none of").waitFor();
  await page.getByText("1 entry with what looks like a person’s data: a telephone number").waitFor();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Add them" }).click();
  await page.getByText("2 of 2 entries on this machine").waitFor();
  await page.getByRole("list", { name: "Entries" }).getByText("The choir, on Mondays").waitFor();
  await give(table);
  await page.getByText("forms.csv: 0 entries to add. 2 entries here already.").waitFor();
  await page.getByRole("button", { name: "Leave them" }).click();
  await give("area,value\nx,1");
  await page.getByText("The first row has no column msoa21cd, kind, words.").waitFor();
});

test("an entry that is changed in two tabs at once keeps both wordings until somebody chooses", async ({
  open,
}) => {
  const page = await open(PROFILE, { size: "laptop" });
  await add(page, "The hall is open");
  // Until the database has it, what was typed is a draft still, which another page would open with.
  await expect.poll(() => page.evaluate(() => localStorage.getItem("hyperlocal.entry-drafts"))).toBeNull();
  const other = await page.context().newPage();
  await other.goto(page.url());
  for (const tab of [page, other]) await tab.getByRole("button", { name: /^Change “The hall/ }).click();
  await words(other).fill("The hall is open on Mondays");
  await keep(other);
  await said(other, "The hall is open on Mondays").waitFor();
  // This tab's form began before: what it says stands beside the other's, not in its place.
  await words(page).fill("The hall is open to all");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  for (const tab of [page, other]) {
    await section(tab).getByText("Changed in two places. Which is to stand?").waitFor();
    const versions = section(tab).getByRole("table", { name: /^What differs is marked/ });
    for (const wording of ["The hall is open on Mondays", "The hall is open to all"])
      await versions.locator("td", { hasText: wording }).waitFor();
  }
});
