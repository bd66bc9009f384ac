import { unzipSync } from "fflate";
import { expect } from "vitest";
import { readCsv } from "./app";
import { expectAccessible } from "./axe";
import { test } from "./browser";

test("a practice found by its name opens the areas of its network; a ward its areas; services are told around one", async ({
  open,
}) => {
  const page = await open("", { size: "wide" });
  const box = page.getByRole("combobox", { name: /Footprint/ });
  await box.fill("queens park medical");
  await page.getByRole("option", { name: /Queens Park Medical Centre.*North Stockton PCN/ }).click();
  await page.getByRole("heading", { name: "8 areas picked", exact: true }).waitFor();
  await page.getByRole("button", { name: "Take out Roseworth" }).waitFor();
  expect(new URL(page.url()).searchParams.get("s")?.split(".")).toHaveLength(8);
  await box.fill("balderstone kirkholt");
  await page
    .getByRole("group", { name: /^Wards, May 2024/ })
    .getByRole("option", { name: /Balderstone & Kirkholt/ })
    .click();
  await expect.poll(() => new URL(page.url()).searchParams.get("f")).toBe("E54000057");
  await page.getByRole("heading", { name: "Services around it" }).waitFor();
  await page.getByText(/^Most likely network of GP practices/).waitFor();
  await page
    .getByText(/within 1 km, \d+ within 3 km$/)
    .first()
    .waitFor();
  await expectAccessible(page);
});

test("the networks of a footprint: the table and the file agree", async ({ open }) => {
  const page = await open("?f=E54000057&w=profile", { size: "phone" });
  await page.getByText(/^\d+ networks, October 2025\./).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save networks and practices (zip)" }).click(),
  ]);
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(part as Buffer);
  const files = Object.entries(unzipSync(Buffer.concat(parts))).map(
    ([name, bytes]) => [name, new TextDecoder().decode(bytes)] as const,
  );
  const rows = readCsv(files.find(([name]) => /_networks_.*\d\.csv$/.test(name))?.[1] ?? "");
  await page.getByText(`${rows.length} networks, October 2025.`).waitFor();
  const flagged = rows.reduce((sum, row) => sum + Number(row["flagged_msoas"]), 0);
  expect(flagged).toBe(122);
  const names = files.map(([name]) => name);
  expect(names.filter((name) => name.endsWith(".geojson"))).toHaveLength(1);
  expect(names.filter((name) => name.endsWith(".csv-metadata.json"))).toHaveLength(2);
  const about = files.find(([name]) => name.endsWith("_about.csv"))?.[1] ?? "";
  expect(about).toMatch(/Check code,\w{4}-\w{4}/);
  expect(about).toMatch(/Data version,[0-9a-f]{12}/);
  expect(about).toContain("Registered lists are larger than the resident population");
  // From the top: half under the panel's own sticky head a link is small for as long as it passes there.
  await page.evaluate(() => {
    for (const part of document.querySelectorAll("html, main, #panel, #panel *")) part.scrollTop = 0;
  });
  await expectAccessible(page);
});
