import { expect, it } from "vitest";
import { sayCredit } from "../../src/readings/export/image/say-credit";
import { readFromDir } from "../../scripts/read-from-dir";
import { loadSources } from "../../src/data";

it("names each publisher once, the licences and the boundaries' copyright, in few words", async () => {
  const sources = await loadSources(readFromDir("public/data"));
  const ids = ["iod2025", "population-mid2022", "boundaries-msoa21", "msoa21-names", "big-local"];
  const said = sayCredit(ids.flatMap((id) => sources.find((source) => source.id === id) ?? []));
  expect(said).toBe(
    "Sources: Ministry of Housing, Communities and Local Government, Office for National Statistics, House of Commons Library and Local Trust (Open Government Licence v3.0 and Open Parliament Licence v3.0). Contains OS data © Crown copyright and database right 2026. In full in this file’s description.",
  );
  const cni = sources.filter(({ id }) => id === "cni2023" || id === "crosswalk-msoa11-msoa21");
  expect(sayCredit(cni)).toBe(
    "Sources: Office for National Statistics and Oxford Consultants for Social Inclusion (Open Government Licence v3.0). On its own terms: Oxford Consultants for Social Inclusion. In full in this file’s description.",
  );
});
