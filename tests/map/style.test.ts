import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, it } from "vitest";
import { LAYERS, SOURCES } from "../../src/config/layers";
import { buildStyle } from "../../src/map/style";

const choices = (["light", "dark"] as const).flatMap((theme) =>
  (["2026", "2024"] as const).map((vintage) => ({ theme, vintage })),
);

describe("the style", () => {
  it.each(choices)("is valid by MapLibre's own validator: $theme, $vintage", (choice) => {
    expect(validateStyleMin(buildStyle(choice) as never)).toEqual([]);
  });

  it("is judged by a validator that sees mistakes", () => {
    const style = buildStyle({ theme: "light", vintage: "2026" });
    const broken = { ...style, layers: [...style.layers, { id: "x", type: "fill", source: "nowhere" }] };
    expect(validateStyleMin(broken as never)).not.toEqual([]);
  });

  it("draws the layers in the order of the table and leaves out none", () => {
    expect(buildStyle({ theme: "dark", vintage: "2024" }).layers.map(({ id }) => id)).toEqual([...LAYERS]);
  });

  it("keeps every point of every source: MapLibre drops small areas otherwise", () => {
    const { sources, layers } = buildStyle({ theme: "light", vintage: "2026" });
    expect(Object.keys(sources)).toEqual([...SOURCES]);
    for (const source of Object.values(sources)) expect(source).toMatchObject({ tolerance: 0, buffer: 16 });
    for (const layer of layers)
      if (layer.type === "fill") expect(layer.paint?.["fill-antialias"]).toBe(false);
  });

  it("asks for no glyphs or sprites: nothing leaves the site", () => {
    const style = buildStyle({ theme: "light", vintage: "2026" });
    expect(style.glyphs).toBeUndefined();
    expect(style.sprite).toBeUndefined();
  });

  it("draws the boards of the vintage asked for", () => {
    const filterOf = (vintage: "2026" | "2024") =>
      buildStyle({ theme: "light", vintage }).layers.flatMap((layer) =>
        layer.id.endsWith("-icb") && "filter" in layer ? [JSON.stringify(layer.filter)] : [],
      );
    expect(filterOf("2026")).toEqual(['[">=",["get","icb26"],1]', '[">=",["get","icb26"],1]']);
    expect(filterOf("2024")).toEqual(['[">=",["get","icb24"],1]', '[">=",["get","icb24"],1]']);
  });
});
