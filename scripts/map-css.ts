/** Parts of MapLibre's stylesheet for controls that this map does not have: their icons are two thirds of it. */
const UNUSED =
  /maplibregl-(?:ctrl-(?:fullscreen|shrink|geolocate|terrain|globe|logo|compass|attrib)|user-location|cooperative|pseudo-fullscreen|compact|mobile-message|desktop-message|marker)/;

interface CssRule {
  readonly source?: { readonly input: { readonly file?: string | undefined } } | undefined;
  selectors: string[];
  remove(): unknown;
}

/** A PostCSS plugin: leaves out of MapLibre's stylesheet the rules of controls that the map does not have. */
export const mapCss = {
  postcssPlugin: "hyperlocal:map-css",
  Rule(rule: CssRule): void {
    if (!rule.source?.input.file?.endsWith("maplibre-gl.css")) return;
    const used = rule.selectors.filter((selector) => !UNUSED.test(selector));
    if (used.length === 0) rule.remove();
    else if (used.length < rule.selectors.length) rule.selectors = used;
  },
};
