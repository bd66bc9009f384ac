/**
 * React Aria writes one style element into the page: on iPhones and iPads, while a dialog is open, it keeps the page behind from scrolling.
 * This is the hash of its text (tests/scripts/csp.test.ts reads the package). The other, for presses, stands in src/ui/base.css.
 */
export const SCROLL_STYLE = "sha256-gYiS/BvZvRcK27JIXTuwhZ3hs2+VJ1X+2gUlE+farlg=";

/** Strings become markup or a script's address only through these policies (Trusted Types), in browsers that know them. */
const trusted = (...policies: readonly string[]): readonly string[] => [
  "require-trusted-types-for 'script'",
  `trusted-types ${policies.join(" ")}`,
];

/**
 * The content security policy of the built app, as a meta tag (any static host) and, with who may frame it, as a header (`npm start`).
 * Nothing leaves the origin; blob: is for workers, map data and exported images made in the browser.
 */
export const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  `style-src 'self' '${SCROLL_STYLE}'`,
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self' blob:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  ...trusted("default", "drawing"),
].join("; ");

/**
 * The same as a header, with what a meta tag cannot say: which sites may show the page in a frame. `ancestors` are sources of a policy
 * ("'self' https://intranet.example.nhs.uk").
 */
export const headerPolicy = (ancestors = "'self'"): string => `${POLICY}; frame-ancestors ${ancestors}`;

const quoted = (hashes: readonly string[]): string => hashes.map((hash) => `'${hash}'`).join(" ");

/**
 * The policy of a page that is one file, as a meta tag: nothing may be asked of anybody. Only the scripts and styles with these hashes are
 * taken ("sha256-…"); workers and images are made in the page (blob:), boundaries go from one worker to another as data: addresses.
 */
export const oneFilePolicy = (scripts: readonly string[], styles: readonly string[]): string =>
  [
    "default-src 'none'",
    `script-src ${quoted(scripts)}`,
    `style-src ${quoted([...styles, SCROLL_STYLE])}`,
    "img-src data: blob:",
    "font-src data:",
    "connect-src blob: data:",
    "worker-src blob:",
    "base-uri 'none'",
    "form-action 'none'",
    ...trusted("opening", "default", "drawing"),
  ].join("; ");
