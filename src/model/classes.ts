/** Class numbers from 250 are not classes of values: the publisher has none, or keeps it back. */
export const MISSING_CLASS = 250;
export const SUPPRESSED_CLASS = 251;
