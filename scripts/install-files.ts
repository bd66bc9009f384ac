import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

/** Beside index.html, under a plain name: browsers ask for it again. */
export const MANIFEST_FILE = "hyperlocal.webmanifest";

interface Icon {
  readonly file: string;
  readonly purpose?: "maskable";
}
/** Drawn from src/ui/icon.svg: pictures that systems show beside other programs. `maskable` leaves room for a round cut. */
const ICONS: Readonly<Record<number, readonly Icon[]>> = {
  192: [{ file: "icon-192.png" }],
  512: [{ file: "icon-512.png" }, { file: "icon-maskable-512.png", purpose: "maskable" }],
};
/** What an iPhone or iPad puts on its home screen. */
const TOUCH = "icon-touch-180.png";

const bytesOf = (file: string): Buffer => readFileSync(`src/ui/${file}`);
const placeOf = (file: string): string =>
  `assets/${file.replace(".png", "")}-${createHash("sha256").update(bytesOf(file)).digest("base64url").slice(0, 8)}.png`;

/** What a system must know to install the site as a program (https://www.w3.org/TR/appmanifest/). */
const manifest = {
  name: "Hyperlocal: where deprivation concentrates",
  short_name: "Hyperlocal",
  description:
    "Where deprivation concentrates inside each Integrated Care System of England, by neighbourhood: map, list and brief.",
  lang: "en-GB",
  start_url: "./",
  scope: "./",
  display: "standalone",
  background_color: "#ffffff",
  theme_color: "#0a558c",
  icons: Object.entries(ICONS).flatMap(([size, icons]) =>
    icons.map(({ file, purpose }) => ({
      src: placeOf(file),
      sizes: `${size}x${size}`,
      type: "image/png",
      ...(purpose ? { purpose } : {}),
    })),
  ),
};

/** The web app manifest and its icons, and the page's links to them. */
export const installFiles = (): Plugin => ({
  name: "hyperlocal:install-files",
  apply: "build",
  transformIndexHtml: () => [
    // Behind a login the manifest, too, needs the sign-in: without this a browser asks for it as a stranger.
    {
      tag: "link",
      attrs: { rel: "manifest", href: `./${MANIFEST_FILE}`, crossorigin: "use-credentials" },
      injectTo: "head",
    },
    { tag: "link", attrs: { rel: "apple-touch-icon", href: `./${placeOf(TOUCH)}` }, injectTo: "head" },
  ],
  generateBundle() {
    for (const file of [...Object.values(ICONS).flatMap((icons) => icons.map((icon) => icon.file)), TOUCH])
      this.emitFile({ type: "asset", fileName: placeOf(file), source: bytesOf(file) });
    this.emitFile({ type: "asset", fileName: MANIFEST_FILE, source: JSON.stringify(manifest) });
  },
});
