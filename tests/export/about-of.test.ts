import { beforeAll, expect, it } from "vitest";
import type { Facts } from "../../src/panels/export/facts";
import { embedOf, htmlOf, markdownOf, plainOf } from "../../src/panels/export/about-of";
import { realFacts } from "./real-facts";

let facts: Facts;
beforeAll(async () => {
  ({ facts } = await realFacts("E54000057", "E08000001"));
}, 60_000);

it("says the answer in plain sentences with the whole link, without a mark of Markdown", () => {
  const plain = plainOf(facts);
  expect(plain).toMatch(/^14 of 35 areas in Bolton are flagged/);
  expect(plain).toContain(`Open this view: ${facts.link}\n`);
  expect(plain).toContain(facts.checkCode);
  expect(plain).not.toMatch(/\*\*|\]\(|<\w/);
});

it("keeps Markdown Markdown and rich text rich, with the same link", () => {
  expect(markdownOf(facts)).toMatch(/^\*\*14 of 35 areas/);
  expect(markdownOf(facts)).toContain(`[Open this view](${facts.link})`);
  expect(htmlOf(facts)).toContain(`<a href="${facts.link.replaceAll("&", "&amp;")}">`);
});

it("gives the snippet a title of one's own, escaped", () => {
  const snippet = embedOf(facts, `Bolton "first"`);
  expect(snippet).toContain(`title="Bolton &quot;first&quot;"`);
  expect(snippet).toContain("x.frame=embed&amp;x.frame.title=Bolton");
  expect(embedOf(facts)).not.toContain("x.frame.title");
});
