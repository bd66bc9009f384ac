const POSTCODE = /^[a-z]{1,2}\d[a-z\d]?(?:\s*\d[a-z]{2})?$/i;
const ELSEWHERE: Readonly<Record<string, string>> = { W: "Wales", S: "Scotland", N: "Northern Ireland" };

/** What to do when nothing matches a search for a footprint: what the text looks like, and what to type instead. `month` is that of the postcodes, in words. */
export function sayNoMatch(typed: string, month = ""): string {
  const text = typed.trim();
  const none = `No ICB, district or area matches “${text}”.`;
  const country = /^[WSN]\d{8}$/i.test(text) ? ELSEWHERE[text.charAt(0).toUpperCase()] : undefined;
  if (country) return `${none} That is a code of ${country}: Hyperlocal holds England.`;
  if (/^E01\d+$/i.test(text))
    return `${none} That is the code of a small area (LSOA): search for the area (MSOA) that it lies in.`;
  if (POSTCODE.test(text))
    return `No live postcode of England${month === "" ? "" : ` (${month})`} begins with “${text.toUpperCase()}”. Type the name of the district or area.`;
  return `${none} Type part of a name, or the code of an ICB, a district or an area (MSOA) in England.`;
}
