import * as v from "valibot";

/** A name of a saved rule or set may be so long, in UTF-16 units. */
export const MOST_SAVED_NAME = 200;

/** A name that something is kept under. */
export const savedName = v.pipe(
  v.string(),
  v.check((name) => name.trim() !== "", "has no name"),
  v.check((name) => name.length <= MOST_SAVED_NAME, `is longer than ${MOST_SAVED_NAME} characters`),
);
