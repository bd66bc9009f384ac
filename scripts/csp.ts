/**
 * The content security policy of the built app, as a meta tag (any static host) and, with who may frame it, as a header (`npm start`).
 * Nothing leaves the origin; blob: is for workers, map data and exported images made in the browser.
 */
export const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self' blob:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/**
 * The same as a header, with what a meta tag cannot say: which sites may show the page in a frame. `ancestors` are sources of a policy
 * ("'self' https://intranet.example.nhs.uk").
 */
export const headerPolicy = (ancestors = "'self'"): string => `${POLICY}; frame-ancestors ${ancestors}`;

/**
 * The policy of a page that is one file, as a meta tag: nothing may be asked of anybody. Only the scripts with these hashes run ("sha256-…");
 * workers and images are made in the page (blob:), boundaries go from one worker to another as data: addresses.
 */
export const oneFilePolicy = (hashes: readonly string[]): string =>
  [
    "default-src 'none'",
    `script-src ${hashes.map((hash) => `'${hash}'`).join(" ")}`,
    "style-src 'unsafe-inline'",
    "img-src data: blob:",
    "font-src data:",
    "connect-src blob: data:",
    "worker-src blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
