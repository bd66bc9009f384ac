import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import writeExcel from "write-excel-file/node";
import { describe, expect, it } from "vitest";
import { own } from "../../../scripts/command/own-command";
import { UsageError } from "../../../scripts/command/usage-error";
import { readFromDir } from "../../../scripts/read-from-dir";
import { loadLsoaLinks, loadLsoas } from "../../../src/data";
import { lsoas11 } from "../../../src/workspace/own/lsoa11";
import cases from "../../fixtures/own/cases.json";

interface Said {
  readonly level: string;
  readonly rows: number;
  readonly matched: number;
  readonly unmatched: readonly string[];
  readonly dropped: readonly string[];
  readonly with_value: number;
  readonly suppressed: number;
  readonly conflicts: readonly string[];
  readonly columns: number;
  readonly kind: string;
  readonly unit: string | null;
  readonly estimated: number;
  readonly partial: readonly string[];
  readonly values: Readonly<Record<string, number>>;
}

const ask = async (file: string, ...more: string[]): Promise<Said> =>
  JSON.parse(await own(["--file", file, ...more])) as Said;

const read = readFromDir("public/data");
const dir = mkdtempSync(join(tmpdir(), "own-"));
let made = 0;
/** A table as a file. */
const file = (content: string | Uint8Array): string => {
  const path = join(dir, `${++made}.csv`);
  writeFileSync(path, content);
  return path;
};
const reason = async (path: string): Promise<string> => {
  const error: unknown = await own(["--file", path]).catch((one: unknown) => one);
  expect(error).toBeInstanceOf(UsageError);
  return (error as Error).message;
};

describe("the tables that people have", () => {
  it.each(Object.entries(cases))("%s comes out as it must", async (name, expected) => {
    const path = `tests/fixtures/own/${name}`;
    if ("error" in expected) {
      expect(await reason(path)).toMatch(/No area codes were found/);
      return;
    }
    const said = await ask(path);
    const { values = {}, conflict, ...rest } = expected as Record<string, unknown>;
    delete rest.note;
    expect(said).toMatchObject(conflict ? { ...rest, conflicts: conflict } : rest);
    for (const [code, value] of Object.entries(values as Record<string, number>))
      expect(said.values[code]).toBeCloseTo(value, 12);
  });
});

describe("a table of local data", () => {
  it("is the same from a workbook", async () => {
    const path = join(dir, "book.xlsx");
    const head = ["msoa21cd", "rate"].map((value) => ({ value }));
    await writeExcel([head, [{ value: "E02000984" }, { value: 38.1 }]]).toFile(path);
    const said = await ask(path);
    expect([said.level, said.matched, said.values]).toEqual(["msoa21", 1, { E02000984: 38.1 }]);
  });

  it("says a column's values by name, and which columns there are", async () => {
    const years = "tests/fixtures/own/years_across.csv";
    expect((await ask(years, "--column", "2025")).values.E02000984).toBe(40.1);
    await expect(own(["--file", years, "--column", "2026"])).rejects.toThrow(/2023\s+2024\s+2025/);
  });

  it("averages rates of LSOAs by people and never adds them", async () => {
    // E02000001 (City of London 001) holds six LSOAs; two are given. By population_mid2022_lsoa21: 1,721 and 1,608 people.
    const said = await ask(file("lsoa,rate\nE01000001,10.5\nE01000002,20.5\n"));
    expect(said.values.E02000001).toBeCloseTo((1721 * 10.5 + 1608 * 20.5) / (1721 + 1608), 9);
  });

  it("gives no sum where a small area has no row or is withheld", async () => {
    const part = await ask(file("lsoa,visits\nE01000001,10\nE01000002,20\n"));
    expect(part.partial).toEqual(["E02000001"]);
    expect(part.values).toEqual({});
  });

  it("lends a district's rate to its areas, marked estimated, and shares out no count", async () => {
    const rate = await ask(file("area,rate per 1000\nE08000005,7.5\n"));
    expect([rate.level, Object.keys(rate.values).length, rate.estimated]).toEqual(["lad24", 25, 25]);
    expect(new Set(Object.values(rate.values))).toEqual(new Set([7.5]));
    expect((await ask(file("area,visits\nE08000005,75\n"))).values).toEqual({});
  });

  it("brings wards to MSOAs by the people who live in both, marked estimated", async () => {
    // E02000984 by wards24_lsoa21 and population_mid2022_lsoa21: 1,591 of the 15,605 people of one ward and 6,071 of the 12,407 of another.
    const rates = await ask(file("ward,rate per 1000\nE05014818,10\nE05014821,20\n"));
    expect([rates.level, rates.matched, rates.unmatched]).toEqual(["wd24", 2, []]);
    expect(rates.values.E02000984).toBeCloseTo((1591 * 10 + 6071 * 20) / (1591 + 6071), 9);
    expect(rates.estimated).toBe(Object.keys(rates.values).length);
    const counts = await ask(file("ward,visits\nE05014818,15605\nE05014821,12407\n"));
    expect(counts.values.E02000984).toBeCloseTo(1591 + 6071, 6);
    const one = await ask(file("ward,visits\nE05014821,12407\nE05000000,3\n"));
    expect([one.values.E02000984, one.unmatched]).toEqual([undefined, ["E05000000"]]);
    expect(one.partial).toContain("E02000984");
  });

  it("brings LSOAs of 2011 to MSOAs: unchanged ones as they stand, split and redrawn ones by people, marked estimated", async () => {
    // Worked out apart from the project, from the ONS lookup, people of mid-2019 and of mid-2022: an unchanged MSOA, then ones with LSOAs
    // that were split, merged and redrawn, and one that shares a split LSOA with another MSOA.
    const lsoas = lsoas11(await loadLsoas(read), await loadLsoaLinks(read)).code;
    const digits = (code: string): number => Number(code.slice(3));
    const rows = lsoas.map((code) => `${code},${(digits(code) % 97) + 1},${(digits(code) % 13) + 200}`);
    const path = file(["lsoa11cd,count,population", ...rows].join("\n"));
    const expected = {
      E02000118: [399, 0.3866279069767442],
      E02000047: [198, 0.15890850722311398],
      E02000317: [302, 0.2940603700097371],
      E02007090: [47.48043878615672, 0.05441374835486116],
      E02006953: [40.38123909328111, 0.09335080160791508],
    } as const;
    const counts = await ask(path, "--column", "count");
    expect([counts.level, counts.matched, counts.unmatched, counts.partial]).toEqual([
      "lsoa11",
      32844,
      [],
      [],
    ]);
    expect(counts.estimated).toBe(847);
    const shares = await ask(path);
    for (const [code, [n, share]] of Object.entries(expected)) {
      expect(counts.values[code]).toBeCloseTo(n, 4);
      expect(shares.values[code]).toBeCloseTo(share, 6);
    }
    // No count is lost or made on the way.
    const total = Object.values(counts.values).reduce((sum, one) => sum + one, 0);
    expect(total).toBeCloseTo(1607149, 3);
    const means = await ask(
      file(["code,rate (%)", ...rows.map((row) => row.replace(/,(\d+),.*/, ",$1.5"))].join("\n")),
    );
    const expectedMeans = [
      78.20714030064424, 32.53738202708248, 59.8290285423001, 11.010716982381087, 19.53714781937476,
    ];
    expect(Object.keys(expected).map((code) => means.values[code])).toEqual(
      expectedMeans.map((one) => expect.closeTo(one + 0.5, 4) as unknown),
    );
  });

  it("tells LSOAs of 2011 from those of 2021 by the codes that only one of them has, and names the others", async () => {
    // E01000155 was split in 2021; E01033785 came then.
    const older = await ask(file("lsoa,rate (%)\nE01000155,10.5\nE01000154,11.5\n"));
    expect([older.level, older.matched, older.unmatched]).toEqual(["lsoa11", 2, []]);
    const mixed = await ask(
      file("lsoa,rate (%)\nE01000155,1.5\nE01004027,2.5\nE01033785,3.5\nW01000001,4.5\n"),
    );
    expect([mixed.level, mixed.unmatched]).toEqual(["lsoa11", ["E01033785", "W01000001"]]);
    const same = await ask(file("lsoa,rate (%)\nE01000001,10.5\n"));
    expect([same.level, same.estimated]).toEqual(["lsoa21", 0]);
  });

  it("takes the first sheet of a workbook that holds codes, or the one that is asked for", async () => {
    const path = join(dir, "sheets.xlsx");
    const sheet = (name: string, rate: number) => ({
      data: [["msoa21cd", "rate"].map((value) => ({ value })), [{ value: "E02000984" }, { value: rate }]],
      sheet: name,
    });
    await writeExcel([
      { data: [[{ value: "Notes" }]], sheet: "Read me" },
      sheet("2024", 38.1),
      sheet("2025", 40.1),
    ]).toFile(path);
    expect(await ask(path)).toMatchObject({ sheet: "2024", values: { E02000984: 38.1 } });
    expect(await ask(path, "--sheet", "2025")).toMatchObject({ sheet: "2025", values: { E02000984: 40.1 } });
    await expect(ask(path, "--sheet", "2023")).rejects.toThrow("There are “Read me”, “2024” and “2025”.");
    await expect(ask(path, "--sheet", "Read me")).rejects.toThrow(/No area codes were found/);
  });

  it("takes the LSOAs where a table names their MSOAs as well", async () => {
    const said = await ask(file("msoa,lsoa,rate\nE02000001,E01000001,1.5\nE02000001,E01000002,2.5\n"));
    expect([said.level, said.matched, said.conflicts]).toEqual(["lsoa21", 2, []]);
  });

  it("reads thousands and decimals as each country writes them", async () => {
    const british = await ask(file('msoa,people\nE02000984,"1,234.5"\nE02000985,"£2,000"\n'));
    expect(british.values).toEqual({ E02000984: 1234.5, E02000985: 2000 });
    const german = await ask(file("msoa;people\nE02000984;1.234,5\nE02000985;2.000\n"));
    expect(german.values).toEqual({ E02000984: 1234.5, E02000985: 2000 });
  });

  it("finds a code beside the name of its area, before or behind it, and among signs that no screen shows", async () => {
    const said = await ask(
      file(
        "area;value\nDunscar (E02000984);1,5\nE02000985 - Bromley;2,5\nE02000986: Eagley;3,5\n\ufeffe0200 0987\u200b;4,5\nno E020009880;9\n",
      ),
    );
    expect(said.values).toEqual({ E02000984: 1.5, E02000985: 2.5, E02000986: 3.5, E02000987: 4.5 });
    expect(said.dropped).toEqual(["no E020009880"]);
  });

  it("takes every mark of a withheld value as one, and a value with a note for the value", async () => {
    const marks = [
      "[c]",
      ":",
      "~",
      "†",
      "[low]",
      "<=5",
      "< 10",
      "≤7",
      "1-4",
      "1 to 4",
      "5 or fewer",
      "fewer than 5",
      "<5*",
      "..",
    ];
    const values = ["12 [r]", "12*", "12p", "12"];
    const none = ["#N/A", "[z]", ".", "n/a"];
    const rows = [...marks, ...values, ...none].map((mark, i) => `E0200${1000 + i},${mark}`);
    const said = await ask(file(["code,value", ...rows].join("\n")));
    expect([said.suppressed, said.with_value, said.matched]).toEqual([14, 4, 22]);
    expect(new Set(Object.values(said.values))).toEqual(new Set([12]));
    // Ages are no small numbers.
    const ages = await ask(file("code,age,value\nE02000984,0-4,5.5\nE02000985,5-9,6.5\n"));
    expect(ages.columns).toBe(1);
  });

  it("reads the decimals of a file as one hand wrote them", async () => {
    const path = file("code;people;rate (%)\nE02000984;1.234;38,1\nE02000985;2.000;45,0\n");
    expect((await ask(path, "--column", "people")).values).toEqual({ E02000984: 1234, E02000985: 2000 });
    expect(await ask(path, "--column", "rate (%)")).toMatchObject({ kind: "share", unit: "%" });
    const small = await ask(file("code;rate\nE02000984;0,234\nE02000985;1,512\n"));
    expect(small.values).toEqual({ E02000984: 0.234, E02000985: 1.512 });
    const share = await ask(file("code;share (%)\nE02000984;38,123\nE02000985;12,512\n"));
    expect(share.values).toEqual({ E02000984: 38.123, E02000985: 12.512 });
    const swiss = await ask(file("code;visits\nE02000984;1'234\nE02000985;–5\n"));
    expect(swiss.values).toEqual({ E02000984: 1234, E02000985: -5 });
  });

  it("lets no column of a file by commas decide for another, and reads no count as a share", async () => {
    const wards = file('code,Wards,Population\nE02000984,"3,4","7,812"\nE02000985,"5","8,100"\n');
    expect((await ask(wards, "--column", "Population")).values).toEqual({ E02000984: 7812, E02000985: 8100 });
    const counts = file(
      'code,Flu vaccine uptake (people)\nE02000984,"1,204"\nE02000985,987\nE02000986,"2,310"\n',
    );
    const people = { E02000984: 1204, E02000985: 987, E02000986: 2310 };
    expect((await ask(counts)).values).toEqual(people);
    const both = file(
      'code,Uptake,Rate\nE02000984,"38,1","38,1"\nE02000985,"40,2",38.4\nE02000986,"41,5",39.9\n',
    );
    expect((await ask(both, "--column", "Rate")).values).toEqual({ E02000985: 38.4, E02000986: 39.9 });
    expect((await ask(both, "--column", "Uptake")).values).toEqual({
      ...{ E02000984: 38.1, E02000985: 40.2, E02000986: 41.5 },
    });
    const limit = file('code,"Rate per 100,000 (lower 95% CI)"\nE02000984,310.2\nE02000985,280.4\n');
    expect(await ask(limit)).toMatchObject({ kind: "rate", unit: "per 100,000" });
  });

  it("takes no code of an area that is left out, and none of a cell that names several", async () => {
    const path = file(
      "area,value\nE02000984 Dunscar,5\nAll except E02000985,50\nTotal excluding E02000986,51\nE02000987 to E02000990,52\n",
    );
    expect((await ask(path)).values).toEqual({ E02000984: 5 });
  });

  it("tells columns of one name apart by the row above, and takes no year or number of a row for a measure", async () => {
    const path = file(
      "Area,,Male,,Female,\ncode,name,n,%,n,%\nE02000984,x,5,10.5,6,1.5\nE02000985,y,6,20.5,7,2.5\n",
    );
    expect((await ask(path, "--column", "Female %")).values).toEqual({ E02000984: 1.5, E02000985: 2.5 });
    const twice = file("code,value,value\nE02000984,1.5,2.5\n");
    expect((await ask(twice, "--column", "value (2)")).values).toEqual({ E02000984: 2.5 });
    const long = await ask(
      file("ID,code,Year,population,smokers\n1,E02000984,2024,100,5\n2,E02000985,2024,200,6\n"),
    );
    expect([long.columns, long.values]).toEqual([2, { E02000984: 5, E02000985: 6 }]);
  });

  it("knows a district by the code that it had or has got", async () => {
    const said = await ask(file("code,rate (%)\nE08000020,2.5\nE08000039,4.5\nE07000187,9.5\n"));
    expect([said.level, said.matched, said.unmatched]).toEqual(["lad24", 2, ["E07000187"]]);
    const both = await ask(file("code,rate (%)\nE08000020,2.5\nE08000037,3.5\nE08000019,1.5\n"));
    expect(both.conflicts).toEqual(["E08000037"]);
  });

  it("refuses what is no table, in words that say what to do", async () => {
    expect(await reason(file(""))).toMatch(/empty/);
    expect(await reason(file(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2])))).toMatch(
      /Save it as \.xlsx or CSV/,
    );
    expect(await reason(file(Uint8Array.from([0x50, 0x4b, 3, 4, 9, 9])))).toMatch(/workbook cannot be read/);
    expect(await reason(file("code,value\nW02000001,5\n"))).toMatch(/None of the 1 codes is known/);
    expect(await reason(file("code,name\nE02000984,Dunscar\n"))).toMatch(/no column of numbers/);
    expect(await reason(file('code,value\nE02000984,"5\n'))).toMatch(/never closed/);
    expect(await reason(join(dir, "nowhere.csv"))).toMatch(/cannot be read/);
  });
});
