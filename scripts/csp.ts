/**
 * The content security policy of the built app, as a meta tag (any static host) and as a header (`npm start`).
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
