const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

/** A day as it is said: "2025-09-25" is "25 September 2025". Throws a RangeError for what is no day. */
export const sayDay = (isoDay: string): string => day.format(new Date(isoDay));
