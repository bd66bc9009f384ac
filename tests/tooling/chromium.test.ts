import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { findChromium } from "../../scripts/chromium";

const folder = mkdtempSync(join(tmpdir(), "hyperlocal-chromium-"));
const program = join(folder, "chromium");
const text = join(folder, "readme");
writeFileSync(program, "#!/bin/sh\n");
chmodSync(program, 0o755);
writeFileSync(text, "not a program");
chmodSync(text, 0o644);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("findChromium", () => {
  it("takes CHROMIUM_PATH before the usual places", () => {
    expect(findChromium({ CHROMIUM_PATH: program }, ["/bin/sh"])).toBe(program);
  });

  it("takes the first usual place that holds a program", () => {
    expect(findChromium({}, [join(folder, "none"), text, program, "/bin/sh"])).toBe(program);
    expect(findChromium({ CHROMIUM_PATH: "" }, [program])).toBe(program);
  });

  it("finds nothing where there is nothing", () => {
    expect(findChromium({}, [join(folder, "none")])).toBeUndefined();
  });

  it("never quietly replaces a CHROMIUM_PATH that is wrong", () => {
    expect(() => findChromium({ CHROMIUM_PATH: text }, [program])).toThrow("not a program");
  });
});
