/** A name of a neighbourhood as it is compared: without case and stray spaces. */
export const homeKey = (name: string | undefined): string =>
  (name ?? "").trim().replace(/\s+/g, " ").toLocaleLowerCase("en-GB");
