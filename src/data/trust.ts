/** What this program uses of Trusted Types (https://www.w3.org/TR/trusted-types/); absent where a browser does not know them. */
interface Trust {
  createPolicy(name: string, rules: { createScriptURL(address: string): string | null }): unknown;
}

/**
 * Workers start from this site's own addresses, or from ones made in the page, and from no others: the browser asks here. Each worker that
 * starts others (fflate does for large workbooks) imports this too.
 */
(globalThis as { readonly trustedTypes?: Trust }).trustedTypes?.createPolicy("default", {
  createScriptURL: (address) => (new URL(address, location.href).origin === origin ? address : null),
});
