import { carrierNow, ONE_FILE } from "../data";

/** The address of the site that a page of one file comes from, with a slash at its end; null where it names none, and on a site. */
export const livingSite = (): string | null => (ONE_FILE ? carrierNow().about.site : null);

/**
 * The address of a view, by the query of its link: here, or on the site that a page of one file comes from. Where that is not known, it
 * names the file without its folder: a person's folders are nobody else's business.
 */
export const pageAddress = (query: string): string =>
  ONE_FILE
    ? new URL(query, livingSite() ?? `file:///${window.location.pathname.split("/").at(-1) ?? ""}`).href
    : `${window.location.origin}${window.location.pathname}${query}`;
