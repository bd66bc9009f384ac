import { OwnDataError } from "../own/own-error";

/** What a time's name says of when it was, as digits from the year on ("2019", "201903"): a date or month with the year first, or else the year in it; "" without one. */
function yearIn(label: string): string {
  if (/^\d{4}[_-](?:0[1-9]|1[0-2])(?:[_-]\d\d)?$/.test(label)) return label.replaceAll(/\D/g, "");
  return /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(label)?.[0] ?? "";
}

/** Throws OwnDataError where a column that is taken as later than another names a time before it; as far as both names tell. */
export function checkOrder(
  file: string,
  times: readonly { readonly name: string; readonly label: string }[],
): void {
  const dated = times
    .map(({ name, label }) => ({ name, when: yearIn(label) }))
    .filter(({ when }) => when !== "");
  for (const [at, one] of dated.slice(1).entries()) {
    const before = dated[at] ?? one;
    const digits = Math.min(before.when.length, one.when.length);
    if (one.when.slice(0, digits) < before.when.slice(0, digits))
      throw new OwnDataError(
        `${file}, row 1: ${one.name}_n would be taken as later than ${before.name}_n. Put the columns in the order of time, and call before what lies before the start, after what lies after it.`,
      );
  }
}
