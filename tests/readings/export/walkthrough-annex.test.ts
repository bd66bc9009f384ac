import { expect, test } from "vitest";
import { annexSteps, sayPersonalSteps } from "../../../src/readings/export/brief/walkthrough-annex";

const WALK = {
  title: "Board",
  steps: [
    { title: " Our neighbours ", remark: "", link: "?v=1&f=E54000008" },
    { title: "", remark: "Four in ten <b>here</b>\n", link: "" },
  ],
};

test("an annex lists the views in their order, each with its remark and the whole address", () => {
  expect(annexSteps(WALK, (query) => `https://example.org/app/${query}`)).toEqual([
    { title: "Our neighbours", remark: "", link: "https://example.org/app/?v=1&f=E54000008" },
    { title: "View 2", remark: "Four in ten <b>here</b>", link: "https://example.org/app/" },
  ]);
});

test("what looks like a person's data among titles and remarks is said before it leaves", () => {
  expect(sayPersonalSteps(WALK)).toBe("");
  const told = { ...WALK, title: "Ask a@example.org", steps: [{ ...WALK.steps[0], remark: "07700 900123" }] };
  expect(sayPersonalSteps(told as typeof WALK)).toBe(
    "This looks like a person’s data: “a@example.org” (e-mail address) and “07700 900123” (telephone number). A person could be known by it.",
  );
});
