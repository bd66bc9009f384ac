import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readFromDir } from "../../scripts/read-from-dir";
import { loadAreas, loadEditionDomains, loadEditions } from "../../src/data";

const read = readFromDir("public/data");
const areas = await loadAreas(read);
const editions = await loadEditions(read);
const YEARS = [2004, 2007, 2010, 2015, 2019, 2025];

/** Rows of a download as text by column. No cell of it is quoted. */
function download(name: string): Record<string, string>[] {
  const text = readFileSync(`public/data/download/${name}_imd_editions.csv`, "utf8").replace(/^\uFEFF/, "");
  const [head = "", ...lines] = text.trim().split("\r\n");
  return lines.map((line) => {
    const cells = line.split(",");
    return Object.fromEntries(head.split(",").map((column, c) => [column, cells[c] ?? ""]));
  });
}
const msoas = download("msoa21");
const number = (row: Record<string, string> | undefined, column: string): number =>
  row?.[column] ? Number(row[column]) : NaN;

/** Recomputed in Python from the sources: share in the worst tenth and fifth, and mean percentile, of each edition. */
const NAMED = {
  "Barnet 039, unchanged": {
    code: "E02000062",
    values: [
      [0, 0.210805388, 0.245907608],
      [0, 0.765262253, 0.191558443],
      [0, 0.210805388, 0.260633828],
      [0, 0.765262253, 0.213359626],
      [0.210805388, 0.50816853, 0.221124103],
      [0, 0.765262253, 0.159789162],
    ],
    end: ["4", "2015", "0"],
  },
  "Croydon 015, split": {
    code: "E02000208",
    values: [
      [0, 0.37494379, 0.244908978],
      [0, 0.37494379, 0.231388902],
      [0, 0.522439068, 0.202687948],
      [0.147495278, 0.522439068, 0.177143903],
      [0.307311809, 0.522439068, 0.181408014],
      [0.362622538, 0.522439068, 0.177301107],
    ],
    end: ["4", "2010", "1"],
  },
  "Sunderland 005, merged": {
    code: "E02001795",
    values: [
      [0.46107383, 0.602064066, 0.124114156],
      [0.46107383, 0.602064066, 0.130653083],
      [0.46107383, 0.659706721, 0.130142063],
      [0.46107383, 0.602064066, 0.148660404],
      [0.46107383, 0.602064066, 0.139048302],
      [0.602064066, 0.602064066, 0.115666586],
    ],
    end: ["6", "2004", "1"],
  },
  "Liverpool 050, complex": {
    code: "E02001396",
    values: [
      [0.659327775, 1, 0.081135825],
      [0.180693069, 0.823475769, 0.121605624],
      [0.180693069, 0.823475769, 0.142990398],
      [0.31487754, 0.499869724, 0.202053913],
      [0.31487754, 0.664017718, 0.194797208],
      [0.31487754, 0.499869724, 0.273088124],
    ],
    end: ["4", "", "1"],
  },
} as const;

test("the download has the columns that partners were told", () => {
  const first = readFileSync("public/data/download/msoa21_imd_editions.csv", "utf8").split("\r\n")[0];
  expect(first).toBe(
    `\uFEFFmsoa21cd,${YEARS.map((y) => `imd${y}_share_decile1,imd${y}_share_core20,imd${y}_mean_percentile`).join(",")},editions_flagged_core20,flagged_since,estimated`,
  );
  expect(msoas.map((row) => row["msoa21cd"])).toEqual([...areas.code]);
  expect(["lad24", "icb24", "icb26", "england"].map((name) => download(name).length)).toEqual([
    296, 42, 36, 1,
  ]);
});

describe("known counts", () => {
  test.each([
    ["share_core20", [1324, 1291, 1272, 1246, 1224, 1211]],
    ["share_decile1", [607, 593, 573, 567, 572, 565]],
  ])("MSOAs with %s of half or more", (measure, counts) => {
    const found = YEARS.map((y) => msoas.filter((row) => number(row, `imd${y}_${measure}`) >= 0.5).length);
    expect(found).toEqual(counts);
  });
  test("people of England in the worst tenth", () => {
    const [england] = download("england");
    const found = YEARS.map((y) => number(england, `imd${y}_share_decile1`).toFixed(4));
    expect(found).toEqual(["0.1064", "0.1056", "0.1030", "0.1014", "0.1000", "0.1005"]);
  });
  test("always flagged, new since 2019, left since 2019", () => {
    // Counted in Python from the sources.
    expect(msoas.filter((row) => row["editions_flagged_core20"] === "6").length).toBe(855);
    expect(msoas.filter((row) => row["flagged_since"] === "2025").length).toBe(146);
    const left = msoas.filter(
      (row) => number(row, "imd2019_share_core20") >= 0.5 && row["flagged_since"] === "",
    );
    expect(left.length).toBe(159);
    expect(msoas.filter((row) => row["estimated"] === "1").length).toBe(1208);
  });
});

test.each(Object.entries(NAMED))("%s, is as recomputed", (_, { code, values, end }) => {
  const row = msoas.find((one) => one["msoa21cd"] === code);
  values.forEach(([decile1, core20, percentile], e) => {
    const year = YEARS[e] as number;
    expect(number(row, `imd${year}_share_decile1`)).toBeCloseTo(decile1, 8);
    expect(number(row, `imd${year}_share_core20`)).toBeCloseTo(core20, 8);
    expect(number(row, `imd${year}_mean_percentile`)).toBeCloseTo(percentile, 8);
  });
  expect(["editions_flagged_core20", "flagged_since", "estimated"].map((column) => row?.[column])).toEqual(
    end,
  );
});

test("Kingston upon Hull and Lincolnshire are as recomputed", () => {
  const hull = download("lad24").find((row) => row["lad24cd"] === "E06000010");
  expect(number(hull, "imd2004_share_core20")).toBeCloseTo(0.583030812, 8);
  expect(number(hull, "imd2025_mean_percentile")).toBeCloseTo(0.279310682, 8);
  const icb = download("icb26").find((row) => row["icb26cd"] === "E54000013");
  expect(number(icb, "imd2010_mean_percentile")).toBeCloseTo(0.534920138, 8);
  expect(number(icb, "imd2019_share_decile1")).toBeCloseTo(0.067177805, 8);
});

test("the browser's file says the same as the download, to a millionth, at every level", () => {
  const files = {
    msoa21: "msoa21",
    lad24: "lad24",
    icb24: "icb24",
    icb26: "icb26",
    ctry21: "england",
  } as const;
  for (const [level, name] of Object.entries(files) as [keyof typeof files, string][]) {
    const rows = download(name);
    expect([...editions[level].estimated].map(String)).toEqual(rows.map((row) => row["estimated"]));
    editions[level].editions.forEach(({ decile1, core20, percentile }, e) => {
      const year = YEARS[e] as number;
      const most = rows.reduce(
        (gap, row, i) =>
          Math.max(
            gap,
            Math.abs((decile1[i] as number) - number(row, `imd${year}_share_decile1`)),
            Math.abs((core20[i] as number) - number(row, `imd${year}_share_core20`)),
            Math.abs((percentile[i] as number) - number(row, `imd${year}_mean_percentile`)),
          ),
        0,
      );
      expect(most, `${name} ${year}`).toBeLessThanOrEqual(5.01e-7);
    });
  }
});

test("the domains of 2019 and 2025 are as recomputed for Sunderland 005", async () => {
  const domains = (await loadEditionDomains(read)).msoa21;
  const at = areas.code.indexOf("E02001795");
  expect(domains[0]?.income[at]).toBeCloseTo(0.1309903, 6);
  expect(domains[1]?.income[at]).toBeCloseTo(0.1704196, 6);
  expect(domains[0]?.environment[at]).toBeCloseTo(0.7692838, 6);
  expect(domains[1]?.environment[at]).toBeCloseTo(0.1625269, 6);
});
