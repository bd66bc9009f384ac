/** Pounds out of a typed text such as "£5,000,000,000"; NaN when it is not a number of pounds, null when nothing is typed. */
export function readPounds(typed: string): number | null {
  if (typed.trim() === "") return null;
  const plain = typed.replace(/[£,\s]/g, "");
  return /^\d{1,15}(?:\.\d+)?$/.test(plain) ? Number(plain) : NaN;
}
