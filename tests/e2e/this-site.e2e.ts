import { createHash } from "node:crypto";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { test } from "./browser";

/** All that the browser keeps for the site: keys of both storages, and how many entries each database has. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const counts = databases.map(
      ({ name = "" }) =>
        new Promise<[string, number]>((resolve, reject) => {
          const asked = indexedDB.open(name);
          asked.onerror = () => reject(new Error(name));
          asked.onsuccess = () => {
            const table = asked.result.objectStoreNames[0] ?? "";
            const read = asked.result.transaction(table).objectStore(table).count();
            read.onsuccess = () => {
              asked.result.close();
              resolve([name, read.result]);
            };
          };
        }),
    );
    const entries = (await Promise.all(counts)).filter(([, count]) => count > 0);
    return {
      storage: [...Object.keys(localStorage), ...Object.keys(sessionStorage)].sort(),
      databases: entries.sort(),
    };
  });

test("the page says what is kept on this machine, and clears all of it after asking once more", async ({
  open,
}) => {
  const page = await open("?v=1&f=E54000057&w=rule");
  const address = page.url();
  await page.getByText("Keep this rule").click();
  await page.getByLabel("Name, kept in your workspace").fill("Core20, as it is");
  await page.getByRole("button", { name: "Keep", exact: true }).click();
  await page.getByText("Keep this rule (1 kept)").waitFor();

  // When it is written the app has long looked for what there is of earlier versions, which it does when it starts.
  await expect.poll(async () => (await kept(page)).databases).toEqual([["hyperlocal-workspace", 1]]);
  // As an earlier version kept saved rules, and saved sets of areas: an entry of this table.
  await page.evaluate(() =>
    localStorage.setItem(
      "hyperlocal.rules",
      JSON.stringify([
        { name: "From before", rule: { join: "all", conditions: [{ kind: "extent", atLeast: 0.3 }] } },
      ]),
    ),
  );
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const asked = indexedDB.open("hyperlocal-sets");
        asked.onerror = () => reject(new Error("no database"));
        asked.onupgradeneeded = () => asked.result.createObjectStore("sets");
        asked.onsuccess = () => {
          const written = asked.result.transaction("sets", "readwrite");
          written.objectStore("sets").put(["E02001059", "E02001060"], "North, for Thursday");
          written.oncomplete = () => {
            asked.result.close();
            resolve();
          };
        };
      }),
  );
  expect(await kept(page)).toMatchObject({
    databases: [
      ["hyperlocal-sets", 1],
      ["hyperlocal-workspace", 1],
    ],
  });

  await page.goto(address.replace("w=rule", "w=methods&x.methods.tab=site"));
  // What earlier versions kept elsewhere is in the workspace, and gone from there.
  await expect
    .poll(async () => kept(page))
    .toMatchObject({ databases: [["hyperlocal-workspace", 3]], storage: [] });
  const row = (what: string) => page.getByRole("row").filter({ hasText: what });
  await page.reload();
  await row("saved rules and sets of areas").getByText("3", { exact: true }).waitFor();
  await row("Rules that you saved in an earlier version").getByText("nothing", { exact: true }).waitFor();
  await page.getByRole("button", { name: "Clear all of it…" }).click();
  const asked = page.getByRole("group", { name: "Clear all that is kept here" });
  expect(await asked.getByRole("listitem").allTextContents()).toEqual([
    expect.stringContaining("saved rules and sets of areas"),
  ]);
  await asked.getByRole("button", { name: "Keep them" }).click();
  expect((await kept(page)).databases).toEqual([["hyperlocal-workspace", 3]]);
  await page.getByRole("button", { name: "Clear all of it…" }).click();
  await asked.getByRole("button", { name: "Clear them now" }).click();
  await page.getByText("There is nothing here to clear.").waitFor();
  expect(await kept(page)).toEqual({ storage: [], databases: [] });
  expect(new URL(page.url()).searchParams.get("f")).toBe("E54000057");
});

test("every file of the list of checksums can be taken away, and has that checksum", async ({ open }) => {
  const page = await open("?v=1&w=methods&x.methods.tab=files");
  const files = page.getByRole("region", { name: "List of checksums" }).getByRole("row");
  await files.nth(3).waitFor();
  const all = await files
    .filter({ has: page.locator("th[scope=row]") })
    .evaluateAll((rows) =>
      rows.map(
        (row) => [row.querySelector("a")?.href ?? "", row.querySelector("code")?.textContent ?? ""] as const,
      ),
    );
  expect(all.length).toBeGreaterThan(300);
  for (const [address, sum] of all) {
    const response = await page.request.get(address);
    expect(response.status(), address).toBe(200);
    expect(
      createHash("sha256")
        .update(await response.body())
        .digest("hex"),
      address,
    ).toBe(sum);
  }
});

test("the licences of the program are one press away", async ({ open }) => {
  const page = await open("?v=1&w=methods&x.methods.tab=site");
  const link = page.getByRole("link", { name: "their licences and notices" });
  const address = new URL((await link.getAttribute("href")) ?? "", page.url());
  const text = await (await page.request.get(address.href)).text();
  expect(text).toMatch(/^# Licences of the program/);
  expect(text.match(/^\| maplibre-gl \|/gm)).toHaveLength(1);
  // Their reader lives in a worker, a build of its own.
  expect(text).toContain("| read-excel-file |");
});
