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
