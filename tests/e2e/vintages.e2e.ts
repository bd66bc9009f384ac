import { expect } from "vitest";
import { answerOf, countsOf, flag } from "./app";
import { test } from "./browser";
import { addressGlob } from "./data-folder";

test("the boards of April 2026 and of 2024 give different footprints where they should", async ({ open }) => {
  const merged = await open("?v=1&f=E54000069");
  const after = countsOf(await answerOf(merged, "NHS Surrey and Sussex"));
  const sussex = await open("?v=1&y=2024&f=E54000064");
  const surrey = await open("?v=1&y=2024&f=E54000063");
  const before = [
    countsOf(await answerOf(sussex, "NHS Sussex")),
    countsOf(await answerOf(surrey, "NHS Surrey Heartlands")),
  ] as const;
  expect(after.areas).toBeGreaterThan(before[0].areas);
  expect(after.areas).toBeGreaterThan(before[1].areas);
  expect(after.flagged).toBe(flag("--footprint", "E54000069").length);
  expect(before[0].flagged).toBe(flag("--footprint", "E54000064", "--vintage", "2024").length);
});

test("the same board in both vintages gives the same answer", async ({ open }) => {
  const sentences = [];
  for (const vintage of ["2026", "2024"]) {
    const page = await open(`?v=1&y=${vintage}&f=E54000008`);
    sentences.push(await answerOf(page, "NHS Cheshire and Merseyside"));
    await page
      .getByRole("radio", { name: vintage === "2026" ? "April 2026" : "2024", checked: true })
      .waitFor();
  }
  expect(sentences[0]).toBe(sentences[1]);
});

test("a link to a board that no longer exists says what was dropped", async ({ open }) => {
  const page = await open("?v=1&f=E54000999&r=nonsense");
  await page.getByText("Parts of this link could not be used").waitFor();
  await answerOf(page, "England");
});

test("a search for a board that was abolished says where it went and opens it as it was", async ({
  open,
}) => {
  const page = await open("?v=1", { size: "laptop" });
  await answerOf(page, "England");
  const box = page.getByRole("combobox", { name: /^Footprint/ });
  await box.click();
  await box.fill("frimley");
  const option = page.getByRole("option", { name: /NHS Frimley/ });
  await option.getByText("until March 2026, now in Thames Valley").waitFor();
  await option.click();
  await answerOf(page, "NHS Frimley");
  await page.getByRole("radio", { name: "2024", checked: true }).waitFor();
  await box.click();
  await box.fill("E08000039");
  await page.getByRole("option", { name: /Sheffield/ }).waitFor();
  await box.fill("CF10 1AA");
  await page.getByText("No live postcode of England begins with").waitFor();
});

test("a postcode leads to its area: only its area's file is asked for, and nothing typed is sent", async ({
  open,
}) => {
  const page = await open("?v=1", { size: "laptop" });
  await answerOf(page, "England");
  const asked: string[] = [];
  page.on("request", (request) => void asked.push(request.url()));
  const box = page.getByRole("combobox", { name: /^Footprint/ });
  await box.click();
  await box.fill("ol111aj");
  const option = page.getByRole("option").first();
  await page.getByText("Postcode OL11 1AJ (May 2023)").waitFor();
  await option.click();
  await expect.poll(() => new URL(page.url()).searchParams.get("s")).toMatch(/^00\d{4}$/);
  expect(asked.filter((url) => /postcodes|OL/.test(url))).toHaveLength(1);
  expect(asked.join()).not.toMatch(/ol111aj|OL11/i);
});

test("postcodes that do not come say so, and typing on asks again", async ({ open }) => {
  const page = await open("?v=1", { size: "laptop" });
  await answerOf(page, "England");
  const glob = addressGlob("postcodes/OL.bin");
  await page.route(glob, (route) => route.fulfill({ status: 200, body: "<!doctype html>" }));
  const box = page.getByRole("combobox", { name: /^Footprint/ });
  await box.click();
  await box.fill("ol11 1a");
  await page.getByText("Postcodes could not be loaded: type on to try again.").waitFor();
  await page.unroute(glob);
  await box.press("j");
  await page.getByText("Postcode OL11 1AJ (May 2023)").waitFor();
});
