import { expect, it } from "vitest";
import { neighbourhoods } from "../../scripts/command/neighbourhoods-command";
import { UsageError } from "../../scripts/command/usage-error";

const HART = ["--place", "E07000089", "--least", "25000", "--most", "60000"];

const usageOf = async (...args: string[]): Promise<string> => {
  const error: unknown = await neighbourhoods(args).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UsageError);
  return (error as Error).message;
};

it("prints the neighbourhood of every area of a place, the most compact plan of regions_exact.json", async () => {
  const text = await neighbourhoods([...HART, "--count", "3"]);
  const [head, ...rows] = text
    .replace(/^\uFEFF/, "")
    .trimEnd()
    .split("\r\n");
  expect(head).toBe("msoa21cd,neighbourhood");
  expect(rows).toHaveLength(11);
  expect(rows.every((row) => /^E02\d{6},[123]$/.test(row))).toBe(true);
});

it("prints cost, people and the second best as JSON, the same for the same seed", async () => {
  const ask = () => neighbourhoods([...HART, "--count", "3", "--seed", "4", "--format", "json"]);
  const text = await ask();
  const plan = JSON.parse(text) as Record<string, unknown> & {
    people: number[];
    second_best: { cost: number };
  };
  // regions_exact.json: 5.71551822 square kilometres a person, 100,910 people.
  expect(plan.km2_per_person).toBeCloseTo(5.7155, 2);
  expect(plan.people.reduce((sum, p) => sum + p, 0)).toBe(100_910);
  expect(plan.outside_range).toEqual([]);
  expect(plan.second_best.cost).toBeGreaterThan(plan.cost as number);
  expect(await ask()).toBe(text);
});

it("keeps the districts of a footprint apart unless told that they may be crossed", async () => {
  const ask = async (districts: string) =>
    JSON.parse(
      await neighbourhoods(
        `--place QOP --least 30000 --most 60000 --districts ${districts} --format json`.split(" "),
      ),
    ) as { km2_per_person: number; neighbourhoods: number };
  const [kept, crossed] = [await ask("kept"), await ask("crossed")];
  expect(kept.neighbourhoods).toBeGreaterThan(50);
  expect(crossed.km2_per_person).toBeLessThan(kept.km2_per_person);
}, 60_000);

it("says what does not exist or cannot be met", async () => {
  expect(await usageOf("--place", "Nowhere", "--least", "1", "--most", "2")).toMatch(
    /no footprint "Nowhere"/,
  );
  expect(await usageOf("--place", "E07000089")).toMatch(/Give --place, --least and --most/);
  expect(await usageOf(...HART, "--count", "9")).toMatch(
    /9 neighbourhoods .* cannot be made here: 2 to 4 can/,
  );
  expect(await usageOf(...HART, "--seed", "x")).toMatch(/--seed takes a number from 0, not "x"/);
});

it("keeps likely networks together when asked, and says how many people lie outside their neighbourhood's", async () => {
  const ask = async (networks: string) =>
    JSON.parse(
      await neighbourhoods(
        `--place E08000005 --least 30000 --most 50000 --compact 1 --networks ${networks} --format json`.split(
          " ",
        ),
      ),
    ) as { people_outside_network?: number; km2_per_person: number };
  const [without, little, much] = [await ask("0"), await ask("0.01"), await ask("5")];
  expect(without.people_outside_network).toBeUndefined();
  expect(much.people_outside_network).toBeLessThan(little.people_outside_network ?? 0);
  expect(much.km2_per_person).toBeGreaterThan(little.km2_per_person);
});
