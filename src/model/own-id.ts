/** Ids of own figures in links and rules: the name, so that who lacks them can be told which to ask for, and what makes it one of its kind. */
export const isOwnId = (id: string): boolean => /^own_\w+$/.test(id);

/** The id of new own figures: "own_falls_admissions_3f9a1c". `unique` is at least six hexadecimal digits. */
export function ownId(name: string, unique: string): string {
  const words = name
    .normalize("NFKD")
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? ["figures"];
  return `own_${words.join("_").slice(0, 30).replace(/_$/, "")}_${unique.slice(0, 6)}`;
}

/** The name in an id, for those who lack the figures: "falls admissions". */
export const nameInId = (id: string): string =>
  id
    .replace(/^own_/, "")
    .replace(/_[0-9a-f]{6}$/, "")
    .replaceAll("_", " ");
