import { resolve } from "node:path";
import { expect, it } from "vitest";
import { packageOf } from "../../scripts/licences/package-of";

it("a file belongs to the package that is shipped, not to a way into it", () => {
  const nameOf = (path: string) => packageOf(resolve("node_modules", path))?.name;
  expect(nameOf("write-excel-file/universal/index.js")).toBe("write-excel-file");
  expect(nameOf("@turf/turf/dist/esm/index.js")).toBe("@turf/turf");
  expect(nameOf("react/index.js")).toBe("react");
});
