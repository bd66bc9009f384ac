import { expect, inject, test } from "vitest";
import { checkSite } from "../../scripts/command/check-site-command";

test("check:site finds nothing missing at the built site, served by the repository's own server", async () => {
  const { text, missing } = await checkSite([inject("url")]);
  expect(text).not.toMatch(/^(?:MISSING|advice)/m);
  expect(missing).toBe(0);
  expect(text).toMatch(/All \d{3} data files of the manifest answer with their own content/);
});
