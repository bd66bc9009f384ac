import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { expectAccessible } from "./axe";
import { test } from "./browser";

/**
 * Lets the page choose a real folder of this machine: a browser without a screen has no window to choose one in. The page's own code
 * writes and reads through the same calls as in Chrome and Edge.
 */
async function offerFolder(page: Page, folder: string): Promise<void> {
  await page.exposeFunction("listFiles", () =>
    readdirSync(folder).map((name) => {
      const { mtimeMs, size } = statSync(join(folder, name));
      return { name, lastModified: mtimeMs, size };
    }),
  );
  await page.exposeFunction("readText", (name: string) => readFileSync(join(folder, name), "utf8"));
  await page.exposeFunction("writeText", (name: string, text: string) =>
    writeFileSync(join(folder, name), text),
  );
  await page.addInitScript(() => {
    interface Node {
      listFiles: () => Promise<readonly { name: string; lastModified: number; size: number }[]>;
      readText: (name: string) => Promise<string>;
      writeText: (name: string, text: string) => Promise<void>;
    }
    const node = window as unknown as Node;
    const handle = {
      name: "Shared with Rochdale",
      async *values() {
        for (const file of await node.listFiles())
          yield {
            kind: "file",
            name: file.name,
            getFile: () => Promise.resolve({ ...file, text: () => node.readText(file.name) }),
          };
      },
      getFileHandle: (name: string) => {
        let text = "";
        return Promise.resolve({
          createWritable: () =>
            Promise.resolve({
              write: (part: string) => {
                text += part;
                return Promise.resolve();
              },
              close: () => node.writeText(name, text),
            }),
        });
      },
    };
    Object.assign(window, { showDirectoryPicker: () => Promise.resolve(handle) });
  });
}

async function share(page: Page, who: string): Promise<void> {
  await page.getByRole("button", { name: "Workspace" }).click();
  await page.getByRole("tab", { name: "Kept in this browser" }).click();
  const section = page.getByRole("region", { name: "A folder that you share" });
  await section.getByRole("textbox", { name: "Your name, as partners will see it" }).fill(who);
  await section.getByRole("button", { name: "Choose the folder" }).click();
  await section.getByText(`You are “${who}” in the folder “Shared with Rochdale”.`).waitFor();
  await section.getByText("Your file was written at").waitFor();
}

test("two people in two browsers share a folder: what one saves reaches the other, and a broken file is said and passed over", async ({
  open,
}) => {
  const folder = mkdtempSync(join(tmpdir(), "shared-folder-"));
  try {
    const ana = await open("?v=1&f=E54000057", { before: (page) => offerFolder(page, folder) });
    await ana.getByRole("button", { name: "Workspace" }).click();
    await ana.getByRole("button", { name: "Add this view" }).click();
    await ana.getByText("Added to “Walkthrough”.").waitFor();
    await ana.getByRole("button", { name: "Close", exact: true }).click();
    await share(ana, "Ana");
    await expectAccessible(ana);
    writeFileSync(join(folder, "hyperlocal Broken 00000000.hyperlocal"), '{"format":"hyperlocal-work');
    const ben = await open("?v=1&f=E54000057", { before: (page) => offerFolder(page, folder) });
    await share(ben, "Ben");
    const partners = ben.getByRole("list", { name: "Partners in this folder" });
    await partners.getByText("1 walkthrough").waitFor();
    await partners.getByText("damaged or no workspace").waitFor();
    await ben.getByText("Kept in this browser: 1 walkthrough.").waitFor();
    const files = readdirSync(folder).sort();
    expect(files.map((name) => name.replace(/ [0-9a-f]{8}/, ""))).toEqual([
      "hyperlocal Ana.hyperlocal",
      "hyperlocal Ben.hyperlocal",
      "hyperlocal Broken.hyperlocal",
    ]);
    // Both hold the same: what Ben took in stands in his file too.
    const [a, b] = files.map((name) => readFileSync(join(folder, name), "utf8"));
    expect(b).toBe(a);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
