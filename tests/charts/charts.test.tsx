// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import Papa from "papaparse";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ChartFrame } from "../../src/charts/ChartFrame";
import { csvOf, fileStem, showCell } from "../../src/charts/chart-table";
import { OriginContext } from "../../src/charts/origin";
import { RangePlot } from "../../src/charts/RangePlot";
import { rangeScale, spreadOf } from "../../src/charts/range-scale";
import { layOutScatter, nearestPoint } from "../../src/charts/scatter-layout";

const saved = vi.hoisted(() => [] as { blob: Blob; name: string }[]);
vi.mock("../../src/export/save", () => ({
  saveFile: (blob: Blob, name: string) => saved.push({ blob, name }),
}));
afterEach(() => {
  cleanup();
  saved.length = 0;
});

const table = {
  columns: [{ label: "Decile" }, { label: "Share", show: (v: number) => `${Math.round(v * 100)}%` }],
  rows: [
    ["1", 0.123456],
    ["2", NaN],
  ],
};

const ORIGIN = {
  ...{ date: "27 November 2026", version: "82acd1fc7cc4" },
  ...{ checkCode: "7JC5-Y30J", link: "http://localhost/?v=1&k=7JC5-Y30J" },
};

const frame = (
  <ChartFrame
    title="People by decile"
    units="Share of residents"
    source="ONS"
    summary="Most live in decile 1."
    table={table}
  >
    <svg />
  </ChartFrame>
);

describe("ChartFrame", () => {
  it("says what the drawing shows, and holds its table for assistive technology from the start", () => {
    render(frame);
    expect(screen.getByRole("figure", { name: "People by decile" })).toBeTruthy();
    expect(screen.getByRole("img", { name: "Most live in decile 1." })).toBeTruthy();
    const cells = within(screen.getByRole("table", { name: "People by decile" })).getAllByRole("cell");
    expect(cells.map((cell) => cell.textContent)).toEqual(["12%", "not available"]);
  });

  it("shows the table on request", () => {
    render(frame);
    const button = screen.getByRole("button", { name: /^Show table/ });
    expect(screen.queryByRole("region", { name: "People by decile" })).toBeNull();
    fireEvent.click(button);
    expect(screen.getByRole("region", { name: "People by decile" })).toBeTruthy();
    expect(screen.getByRole("button", { name: /^Hide table/ }).getAttribute("aria-expanded")).toBe("true");
  });

  it("saves the table as CSV in full precision, with what the chart shows and where it comes from on each row", async () => {
    render(<OriginContext value={() => Promise.resolve(ORIGIN)}>{frame}</OriginContext>);
    fireEvent.click(screen.getByRole("button", { name: /^CSV/ }));
    await waitFor(() => expect(saved[0]?.name).toMatch(/^people-by-decile_\d{4}-\d\d-\d\d\.csv$/));
    // The blob of the test's browser has no way to be read but a reader of files.
    const text = await new Promise<string>((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(typeof reader.result === "string" ? reader.result : "");
      reader.readAsText(saved[0]?.blob ?? new Blob());
    });
    const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
    const said = {
      ...{ Chart: "People by decile", "What it shows": "Share of residents", Source: "ONS" },
      ...{ "Made on": ORIGIN.date, "Data version": ORIGIN.version },
      ...{ "Check code": ORIGIN.checkCode, Link: ORIGIN.link },
    };
    expect(data).toEqual([
      { Decile: "1", Share: "0.123456", ...said },
      { Decile: "2", Share: "[x]", ...said },
    ]);
  });

  it("says in words when where it comes from cannot be found out, and saves nothing", async () => {
    render(<OriginContext value={() => Promise.reject(new Error("No connection."))}>{frame}</OriginContext>);
    fireEvent.click(screen.getByRole("button", { name: /^CSV/ }));
    expect(await screen.findByText("The file could not be made: No connection.")).toBeTruthy();
    expect(saved).toEqual([]);
  });
});

describe("tables and names", () => {
  it("shows a number in words of its own where it has them", () => {
    expect(showCell(undefined, { value: 0.5, text: "50%" })).toBe("50%");
    expect(csvOf({ columns: [{ label: "a" }], rows: [[{ value: 0.5, text: "50%" }]] }).rows).toEqual([[0.5]]);
    expect(fileStem("Need: Scholemoor, Bradford")).toBe("need-scholemoor-bradford");
  });
});

describe("range plot", () => {
  it("has the percentiles of R's type 7", () => {
    // quantile(1:9, c(.05, .25, .5, .75, .95)) in R: 1.4 3 5 7 8.6
    const values = Float64Array.of(9, 1, 8, NaN, 2, 7, 3, 6, 4, 5);
    const spread = spreadOf(values, null);
    [1.4, 3, 5, 7, 8.6].forEach((expected, i) =>
      expect([spread?.p5, spread?.p25, spread?.p50, spread?.p75, spread?.p95][i]).toBeCloseTo(expected, 12),
    );
    expect(spread?.areas).toBe(9);
    expect(spreadOf(values, [3])).toBeNull();
  });

  it("keeps order and never leaves its surface", () => {
    const spread = { p5: 10, p25: 20, p50: 30, p75: 40, p95: 50, areas: 9 };
    const x = rangeScale(spread, null, 200);
    expect([x(-1000), x(1000)]).toEqual([6, 194]);
    expect(x(30)).toBeCloseTo(100, 9);
    expect(x(20)).toBeLessThan(x(40));
  });

  it("speaks its label and draws no dot for a missing value", () => {
    const spread = { p5: 10, p25: 20, p50: 30, p75: 40, p95: 50, areas: 9 };
    const { container, rerender } = render(
      <RangePlot england={spread} footprint={null} value={35} worse="high" label="35 here" />,
    );
    expect(screen.getByRole("img", { name: "35 here" })).toBeTruthy();
    expect(container.querySelectorAll("circle").length).toBe(1);
    rerender(<RangePlot england={spread} footprint={null} value={NaN} worse={null} label="none" />);
    expect(container.querySelectorAll("circle").length).toBe(0);
  });
});

describe("scatter", () => {
  it("finds the point under the pointer, within reach only", () => {
    const points = {
      row: Int32Array.of(7, 8, 9),
      x: Float64Array.of(0, 50, 100),
      y: Float64Array.of(0, 50, 100),
      marked: Uint8Array.of(0, 1, 0),
    };
    const layout = layOutScatter(points, 400, 300);
    for (const i of [0, 1, 2]) {
      const [x, y] = [layout.toX(points.x[i] as number), layout.toY(points.y[i] as number)];
      expect(nearestPoint(points, layout, x + 2, y - 2, 10)).toBe(i);
      expect(x > layout.left && x < layout.right && y > layout.top && y < layout.bottom).toBe(true);
    }
    expect(nearestPoint(points, layout, layout.left, layout.top, 10)).toBeNull();
  });
});
