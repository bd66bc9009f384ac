/** A month as it is said: "2023-05" is "May 2023". */
export const sayMonth = (month: string): string =>
  new Date(month).toLocaleDateString("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });
