import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Rule } from "../../src/model/rule";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { brief } from "../../scripts/command/brief-command";
import { PageTwo } from "../../src/panels/export/brief/PageTwo";
import { realFacts } from "./real-facts";

const text = (markup: string): string =>
  markup
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&amp;", "&")
    .replaceAll("&#x27;", "'")
    .replace(/\s+/g, " ");

it("prints the list, pockets, Big Local and method of the printed pages, from the same readings", async () => {
  const said = await brief(["--footprint", "E54000057", "--format", "md"]);
  const made = await realFacts("E54000057");
  const scores = made.columns.get("imd25_average_score");
  if (!scores) throw new Error("The scores are missing.");
  const page = text(
    renderToStaticMarkup(<PageTwo {...made} scores={scores} ticked={[]} onTick={() => undefined} />),
  );
  const [, list = ""] = said.split("## Flagged areas, highest IMD score first");
  const rows = list.split("\n").filter((line) => /^\| .* E02\d{6} \|/.test(line));
  expect(rows).toHaveLength(122);
  for (const row of rows) expect(page).toContain(row.slice(2, -2).replaceAll(" | ", " "));
  const [, bigLocal = "", method = ""] = said.split(/\n## (?:Big Local|Method and sources)\n/);
  expect(page).toContain(bigLocal.trim());
  expect(page).toContain(method.trim().split("\n")[0]);
  expect(method).toMatch(/Sources: English Indices of Deprivation 2025.*Big Local programme, Local Trust/);
  const [pockets = ""] = /^Hidden pockets: .*$/m.exec(said) ?? [];
  expect(pockets.split(", ")).toHaveLength(made.facts.answer.areas.pocket);
  const named = /Hidden pockets: (.*?), and \d+ more/.exec(page)?.[1] ?? "";
  expect(named.length).toBeGreaterThan(20);
  expect(pockets).toContain(named);
});

it("begins with the answer that the page and the flag command give", async () => {
  const bolton = await brief(["--footprint", "Bolton"]);
  expect(bolton).toMatch(/^# Where deprivation concentrates in Bolton\n\nBolton \(district\)/);
  expect(bolton).toMatch(/\n\d+ of 35 areas in Bolton are flagged: /);
  const worst = await brief(["--footprint", "E54000057", "--rule", "worst-tenth-score"]);
  expect(worst).toContain("\n86 of 353 areas in NHS Greater Manchester are flagged: ");
});

it("says what there is when asked for what there is not", async () => {
  await expect(brief(["--footprint", "E54000057", "--format", "docx"])).rejects.toThrow(/md/);
  await expect(brief(["--footprint", "Narnia"])).rejects.toThrow(/There is no footprint "Narnia"/);
});

it("says what the marks in its list stand for, on the page as well", async () => {
  const rule: Rule = {
    join: "all",
    conditions: [
      { kind: "indicator", indicator: "sar_emergency_all_2015_20", worst: 20, lens: "england" },
      { kind: "indicator", indicator: "iod25_children_income_deprived_people", worst: 50, lens: "england" },
    ],
  };
  const file = join(mkdtempSync(join(tmpdir(), "brief-")), "rule.json");
  writeFileSync(file, JSON.stringify(rule));
  const said = await brief(["--footprint", "E54000057", "--rule-file", file]);
  const marked = (mark: string) => said.split("\n").filter((row) => new RegExp(`\\d ${mark} \\|`).test(row));
  expect(marked("e").length).toBeGreaterThan(0);
  expect(said).toContain("e: estimated from earlier areas.");
  const { facts, columns, ...made } = await realFacts("E54000057", null, undefined, rule);
  const scores = columns.get("imd25_average_score");
  if (!scores) throw new Error("The scores are missing.");
  const page = renderToStaticMarkup(
    <PageTwo {...made} {...{ facts, columns, scores }} ticked={[]} onTick={() => undefined} />,
  );
  expect(page).toContain("e: estimated from earlier areas.");
});
