import type { ManifestFile } from "../../model/manifest";

/** A table to take away, and the CSVW description beside it. */
export interface Download {
  readonly table: ManifestFile;
  readonly metadata: ManifestFile | null;
  readonly words: string;
}

const WORDS: Readonly<Record<string, string>> = {
  msoa21_indicators: "All measures for the MSOAs",
  msoa21_status: "MSOA values that are estimated, suppressed, missing, or leave something out, and how much",
  lad24_indicators: "All measures for the districts",
  icb26_indicators: "All measures for the ICBs of April 2026",
  icb24_indicators: "All measures for the ICBs of 2024",
  england_indicators: "All measures for England",
  lad24_status:
    "District values that are estimated, suppressed, missing, or leave something out, and how much",
  icb26_status: "Such values of the ICBs of April 2026",
  icb24_status: "Such values of the ICBs of 2024",
  england_status: "Such values of England",
  msoa21_imd_editions: "Six editions of the index, 2004 to 2025, for the MSOAs",
  lad24_imd_editions: "Six editions of the index for the districts",
  icb26_imd_editions: "Six editions of the index for the ICBs of April 2026",
  icb24_imd_editions: "Six editions of the index for the ICBs of 2024",
  england_imd_editions: "Six editions of the index for England",
};

/** The tables among the built files, the MSOAs' first; one that is not named here goes by its file name. */
export function downloadsOf(files: readonly ManifestFile[]): Download[] {
  const order = Object.keys(WORDS);
  const nameOf = ({ path }: ManifestFile): string => /^download\/(.*)\.csv$/.exec(path)?.[1] ?? "";
  const placeOf = (file: ManifestFile): number =>
    (order.indexOf(nameOf(file)) + order.length + 1) % (order.length + 1);
  return files
    .filter((file) => nameOf(file) !== "")
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map((table) => ({
      table,
      metadata: files.find(({ path }) => path === `${table.path}-metadata.json`) ?? null,
      words: WORDS[nameOf(table)] ?? nameOf(table),
    }));
}
