import { expect, it } from "vitest";
import { missingReaders, sayMissing } from "../../scripts/checks/readers";

it("a reader that is not here is named, with what to install; one that is here is not", () => {
  const there = { name: "Node", asks: [process.execPath, "--version"], apt: "nodejs" } as const;
  const apt = { name: "a map reader", asks: ["no-such-map-reader"], apt: "map-reader" } as const;
  const pip = {
    name: "a table reader",
    asks: [process.execPath, "-e", "process.exit(1)"],
    pip: "tables",
  } as const;
  const missing = missingReaders([there, apt, pip]);
  expect(missing).toEqual([apt, pip]);
  const said = sayMissing(missing);
  expect(said).toContain("Not here: a map reader, a table reader.");
  expect(said).toContain("apt-get install --no-install-recommends map-reader");
  expect(said).toContain("python3 -m pip install tables");
  expect(said).not.toContain("nodejs");
});
