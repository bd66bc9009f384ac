import { expect, it, vi } from "vitest";
import { loadMaterials } from "../../scripts/pack/materials";
import { makeScope } from "../../scripts/pack/make-scope";
import type { PackOptions } from "../../scripts/pack/options";
import { PRESETS } from "../../src/config/rules";
import * as layout from "../../src/export/image/layout";

vi.mock("../../src/export/image/layout", { spy: true });

it("the image of a place and the map on its printed page are laid out once", async () => {
  const preset = PRESETS[0];
  if (!preset) throw new Error("There is no preset.");
  const materials = await loadMaterials(preset.rule);
  const place = materials.areas.lads.find(({ name }) => name === "Bolton");
  if (!place) throw new Error("Bolton is not in the data.");
  const pages: string[] = [];
  const print = (html: string): Promise<Uint8Array> => {
    pages.push(html);
    return Promise.resolve(new Uint8Array());
  };
  const options: PackOptions = {
    ...{ vintage: "2026", rule: preset.rule, preset: preset.id, day: "2026-11-27" },
    what: ["image", "pdf"],
  };
  const files = await makeScope({ materials, options, print }, { footprint: null, place });
  expect(files.map(({ kind }) => kind)).toEqual(["image", "pdf"]);
  expect(layout.layoutFrame).toHaveBeenCalledTimes(1);
  const area = /<path id="E02\d{6}"[^>]*>/.exec(String(files[0]?.content))?.[0] ?? "none";
  expect(pages[0]).toContain(area);
}, 60_000);
