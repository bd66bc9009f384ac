/**
 * `npm run font`: cuts Inter (SIL Open Font License 1.1) down to what English place names and our words need, and
 * writes src/ui/inter-latin.woff2. Run it after a change of the font's version; the result is committed.
 */
import { readFileSync, writeFileSync } from "node:fs";
import subsetFont from "subset-font";

const FROM = "node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2";
const TO = "src/ui/inter-latin.woff2";
const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join("");
/** Letters of Welsh and Cornish names, quotes, dashes, arrows and the signs of figures. */
const more = "£©°²³·×âêîôûáéíóúàèìòùäëïöüŵŷçñ‘’“”–—…−≤≥±←↑→↓•†‡\u00a0\u2009";

const small = await subsetFont(readFileSync(FROM), ascii + more, {
  targetFormat: "woff2",
  variationAxes: { wght: { min: 400, max: 700 } },
});
writeFileSync(TO, small);
console.log(`${TO}: ${small.length} bytes`);
