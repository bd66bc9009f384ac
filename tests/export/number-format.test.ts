import { expect, it } from "vitest";
import { INDICATORS } from "../../src/config/indicators";
import { numberFormat } from "../../src/export/workbook/number-format";

it("a workbook shows every share as per cent with one decimal, whether it is kept as 0 to 1 or 0 to 100", () => {
  const shares = INDICATORS.filter(({ unit }) => unit === "proportion" || unit === "percent");
  expect(shares.length).toBeGreaterThan(40);
  const odd = shares.filter((one) => !["0.0%", '0.0"%"'].includes(numberFormat(one)));
  // Core homelessness is a share of less than one in a hundred nearly everywhere.
  expect(odd.map(({ id, decimals }) => `${id} ${decimals}`)).toEqual(["iod25_core_homelessness_pct 2"]);
});
