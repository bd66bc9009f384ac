import { expect } from "vitest";
import { answerOf, countsOf, flag } from "./app";
import { test } from "./browser";

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
  await box.fill("LS1 4DY");
  await page.getByText("Postcodes are not held here").waitFor();
});
