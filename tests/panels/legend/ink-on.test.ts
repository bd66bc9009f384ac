import { expect, it } from "vitest";
import { decileRamp } from "../../../src/config/palettes";
import { contrast } from "../../../src/export/image/luminance";
import { inkOn } from "../../../src/panels/legend/ink-on";

it.each(["light", "dark"] as const)("numbers are legible on every decile's colour, %s", (theme) => {
  for (const colour of decileRamp(theme)) expect(contrast(colour, inkOn(colour))).toBeGreaterThanOrEqual(4.5);
});
