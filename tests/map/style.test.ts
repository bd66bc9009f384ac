import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, it } from "vitest";
import { LAYERS, SOURCES } from "../../src/config/layers";
import { buildStyle } from "../../src/map/style";

const choices = (["light", "dark"] as const).map((theme) => ({ theme }));

describe("the style", () => {
  it.each(choices)("is valid by MapLibre's own validator: $theme", (choice) => {
    expect(validateStyleMin(buildStyle(choice) as never)).toEqual([]);
  });

  it("is judged by a validator that sees mistakes", () => {
    const style = buildStyle({ theme: "light" });
    const broken = { ...style, layers: [...style.layers, { id: "x", type: "fill", source: "nowhere" }] };
    expect(validateStyleMin(broken as never)).not.toEqual([]);
  });

  it("draws the layers in the order of the table and leaves out none", () => {
    expect(buildStyle({ theme: "dark" }).layers.map(({ id }) => id)).toEqual([...LAYERS]);
  });

  it("keeps every point of every source", () => {
    const { sources } = buildStyle({ theme: "light" });
    expect(Object.keys(sources)).toEqual([...SOURCES]);
    for (const source of Object.values(sources)) expect(source).toMatchObject({ tolerance: 0, buffer: 16 });
  });

  it("asks for no glyphs or sprites: nothing leaves the site", () => {
    const style = buildStyle({ theme: "light" });
    expect(style.glyphs).toBeUndefined();
    expect(style.sprite).toBeUndefined();
  });
});
