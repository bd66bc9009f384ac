/**
 * Measures that a page of one file leaves out so that it stays under 6 MB: households by number of dimensions. They only describe, no rule asks for
 * them, and what they add up to, two or more, is there.
 */
const LEFT_OUT = /^census(?:11|21)_hh_deprived_in_\d_pct$/;

/** Whether a page of one file leaves a measure out. */
export const notInOneFile = (id: string): boolean => LEFT_OUT.test(id);
