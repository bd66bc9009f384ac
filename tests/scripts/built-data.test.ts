import { expect, test } from "vitest";
import { CHECKS } from "../../scripts/pipeline/checks";
import { readFromDir } from "../../scripts/read-from-dir";
import { loadAreas } from "../../src/data";

const read = readFromDir("public/data");
const areas = await loadAreas(read);

test.each(CHECKS.map((check) => [`${check.of}: ${check.holds}`, check] as const))("%s", async (_, check) => {
  await expect(check.see(read, areas)).resolves.toBeTruthy();
});
