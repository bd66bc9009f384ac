import type { ShippedPackage } from "./package-of.ts";

const byName = (a: ShippedPackage, b: ShippedPackage): number =>
  a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1;

/** Shipped packages by name, each version once. */
export const oncePerVersion = (all: readonly ShippedPackage[]): ShippedPackage[] =>
  [...new Map(all.map((one) => [`${one.name}@${one.version}`, one])).values()].sort(byName);

/**
 * The file of notices that goes with the program, as text (Markdown): first ours and the typeface's, then a table of the packages, then
 * each notice word for word, equal ones once.
 */
export function writeNotices(own: string, font: string, packages: readonly ShippedPackage[]): string {
  const texts = new Map<string, string[]>();
  for (const { name, version, text } of packages)
    if (text !== "") texts.set(text, [...(texts.get(text) ?? []), `${name} ${version}`]);
  const rows = packages.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence ?? ""} |`);
  const notices = [...texts].map(([text, names]) => `### ${names.join(", ")}\n\n${text}\n`);
  return [
    `# Licences of the program\n\nWhat this site’s program is made of. The licences of the data are on the page “Data and methods”.\n`,
    `## Hyperlocal\n\n${own.trim()}\n`,
    `## The typeface Inter\n\n${font.trim()}\n`,
    `## Packages\n\n| package | version | licence |\n| --- | --- | --- |\n${rows.join("\n")}\n`,
    `## Notices\n\n${notices.join("\n")}`,
  ].join("\n");
}
