/** A part of a file name: lower-case words joined by hyphens; codes keep their capitals. */
const part = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[^A-Za-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

export interface NameOf {
  /** Footprint and place codes, or both null for England. */
  readonly footprint: string | null;
  readonly place: string | null;
  /** "flagged-msoas". */
  readonly what: string;
  /** Id of the preset, or null for a rule of one's own. */
  readonly preset: string | null;
  /** ISO date. */
  readonly date: string;
  readonly extension: string;
}

/** Name of a download by docs/methods.md: "icb-E54000008_flagged-msoas_core20-majority_2026-11-23.csv". */
export function fileName({ footprint, place, what, preset, date, extension }: NameOf): string {
  const scope = [footprint ? `icb-${part(footprint)}` : "", place ? `lad-${part(place)}` : ""].filter(
    (text) => text !== "",
  );
  const where = scope.length > 0 ? scope.join("_") : "england";
  return `${where}_${part(what)}_${part(preset ?? "own-rule")}_${date}.${extension}`;
}
