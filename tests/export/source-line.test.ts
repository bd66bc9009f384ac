import { expect, it } from "vitest";
import { acknowledgements } from "../../src/readings/export/attribution";
import { loadSources } from "../../src/data";
import { sayAcknowledgement } from "../../src/config/acknowledgement";
import { sourceLine } from "../../src/export/source-line";
import { readFromDir } from "../../scripts/read-from-dir";

it("joins every publisher's words into one line that reads, without a second “Source:”", async () => {
  const lines = acknowledgements(await loadSources(readFromDir("public/data")));
  const line = sourceLine(lines);
  expect(line.match(/Source: /g)).toBeNull();
  expect(line).toContain(
    "placed on data of the Office for National Statistics, licensed under the Open Government Licence",
  );
  expect(line).toContain(
    "· Office for National Statistics licensed under the Open Government Licence v.3.0 ·",
  );
  expect(lines.join("\n")).not.toMatch(/\S Source: /);
  expect(sayAcknowledgement("Source: A")).toBe("Source: A");
});
