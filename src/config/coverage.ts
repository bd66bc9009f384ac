/** A mean over areas of which some have no value is given only where it covers this share of their people. */
export const COVERAGE = 0.8;
