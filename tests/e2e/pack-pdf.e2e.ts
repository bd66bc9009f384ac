import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { extractText, getDocumentProxy } from "unpdf";
import { afterAll, expect, test } from "vitest";
import { brief } from "../../scripts/command/brief-command";
import { pack } from "../../scripts/command/pack-command";

const root = mkdtempSync(join(tmpdir(), "hyperlocal-pdf-"));
afterAll(() => rmSync(root, { recursive: true }));

/** The one PDF of a pack of a footprint, made anew in a folder of its own. */
async function printed(footprint: string, folder: string): Promise<Buffer> {
  const out = join(root, folder);
  const { failed } = await pack(
    ["--footprint", footprint, "--what", "pdf", "--out", out, "--date", "2026-11-27"],
    () => undefined,
  );
  expect(failed).toBe(0);
  const [name = ""] = readdirSync(out).filter((one) => one.endsWith(".pdf"));
  expect(name).toBe("nhs-black-country_icb-E54000062_brief_core20-majority_2026-11-27.pdf");
  return readFileSync(join(out, name));
}

test("a pack's PDF holds the brief's every cell and its map, numbers its pages, and is the same to the byte", async () => {
  const [first, second] = [await printed("E54000062", "first"), await printed("E54000062", "second")];
  expect(second.equals(first)).toBe(true);
  const { totalPages, text } = await extractText(await getDocumentProxy(new Uint8Array(first)), {
    mergePages: true,
  });
  const plain = text.replaceAll(/\s+/g, "");
  const said = await brief(["--footprint", "E54000062"]);
  const rows = said.split("\n").filter((line) => line.startsWith("| ") && !line.startsWith("| ---"));
  expect(rows.length).toBeGreaterThan(60);
  for (const cell of rows.flatMap((row) => row.slice(2, -2).split(" | ")))
    expect(plain).toContain(cell.replaceAll(/\s+/g, ""));
  // The map's own key and credit, which the brief's words do not hold.
  expect(plain).toContain("Hiddenpocket");
  expect(plain).toContain("ContainsOSdata");
  for (let page = 1; page <= totalPages; page++) expect(plain).toContain(`${page}of${totalPages}`);
});
