import { afterEach, expect, it, vi } from "vitest";
import { openPrinter } from "../../scripts/pack/printer";

afterEach(() => vi.unstubAllEnvs());

it("a printer that does not start says why when it is to print, and closes without a word", async () => {
  // A program that can be run and is no browser.
  vi.stubEnv("CHROMIUM_PATH", process.execPath);
  const printer = openPrinter();
  await expect(printer.print("<p>Text</p>", "2026-11-27")).rejects.toThrow(/launch/i);
  await expect(printer.close()).resolves.toBeUndefined();
});

it("a printer that never printed has nothing to close", async () => {
  vi.stubEnv("CHROMIUM_PATH", process.execPath);
  await expect(openPrinter().close()).resolves.toBeUndefined();
});
