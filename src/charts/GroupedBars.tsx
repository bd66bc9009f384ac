import {
  Bar,
  BarChart,
  CartesianGrid,
  ErrorBar,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts";
import { axisTicks } from "./axis-ticks";
import styles from "./charts.module.css";
import { Legend } from "./Legend";
import { nameAxis } from "./name-axis";
import { NameTick } from "./NameTick";
import { SERIES_COLOURS, TIP_CONTENT } from "./series";

export interface BarSeries {
  readonly name: string;
  readonly values: readonly number[];
  /** 95% interval of each value, as [low, high]; NaN where there is none. */
  readonly intervals?: readonly (readonly [number, number])[];
}

interface GroupedBarsProps {
  readonly categories: readonly string[];
  readonly series: readonly BarSeries[];
  /** `rows`: one row a category, bars lying; for long names. */
  readonly direction?: "columns" | "rows";
  readonly show: (value: number) => string;
  /** Categories drawn in the accent colour, the others muted (one series only). */
  readonly highlight?: ReadonlySet<string>;
  readonly onPick?: (category: string) => void;
  readonly axis?: string;
  readonly height?: number;
}

type Row = Record<string, string | number | [number, number]>;

function rowsOf({ categories, series, highlight }: GroupedBarsProps): Row[] {
  return categories.map((category, c) => {
    const row: Row = { category };
    // A row's own fill goes before its series' colour.
    if (highlight) row.fill = highlight.has(category) ? "var(--accent)" : "var(--line-strong)";
    series.forEach((one, s) => {
      const value = one.values[c] ?? NaN;
      const [low, high] = one.intervals?.[c] ?? [NaN, NaN];
      row[`v${s}`] = value;
      if (!Number.isNaN(low)) row[`e${s}`] = [value - low, high - value];
    });
    return row;
  });
}

const tick = { fontSize: 11 };

/** Bars side by side for each category, with 95% intervals where they are given. */
export default function GroupedBars(props: GroupedBarsProps) {
  const { categories, series, direction = "columns", show, onPick, axis, height } = props;
  const lying = direction === "rows";
  const room = nameAxis(categories);
  const tall = height ?? (lying ? 40 + categories.length * Math.max(room.row, series.length * 12) : 220);
  const marks = axisTicks(
    series.flatMap(({ values, intervals }) => [...values, ...(intervals?.flat() ?? [])]),
    show,
  );
  const numbers = {
    type: "number" as const,
    domain: [marks[0] ?? 0, marks.at(-1) ?? 0],
    // Side by side on a phone there is room for six.
    ticks: lying && marks.length > 6 ? marks.filter((_, at) => (at - marks.indexOf(0)) % 2 === 0) : marks,
    // All of them: to leave some out Recharts measures each on the page.
    interval: 0 as const,
    tickFormatter: show,
    tick,
    tickLine: false,
    axisLine: false,
  };
  const names = {
    type: "category" as const,
    dataKey: "category",
    interval: 0 as const,
    tick,
    tickLine: false,
  };
  return (
    <div className={styles.chart}>
      {series.length > 1 ? (
        <Legend keys={series.map((one, s) => ({ name: one.name, colour: SERIES_COLOURS[s] ?? "" }))} />
      ) : null}
      <ResponsiveContainer width="100%" height={tall} initialDimension={{ width: 480, height: tall }}>
        <BarChart
          data={rowsOf(props)}
          layout={lying ? "vertical" : "horizontal"}
          accessibilityLayer={false}
          barGap={1}
          barCategoryGap="18%"
          maxBarSize={lying ? 16 : 40}
          margin={{ top: 6, right: lying ? 24 : 16, bottom: axis ? 16 : 0, left: 0 }}
        >
          <CartesianGrid horizontal={!lying} vertical={lying} stroke="var(--line)" />
          {lying ? (
            <XAxis
              {...numbers}
              {...(axis ? { label: { value: axis, position: "bottom", fontSize: 11 } } : {})}
            />
          ) : (
            <XAxis
              {...names}
              {...(axis ? { label: { value: axis, position: "bottom", fontSize: 11 } } : {})}
            />
          )}
          {lying ? (
            <YAxis {...names} width={room.width} tick={<NameTick width={room.width} />} />
          ) : (
            <YAxis {...numbers} width={48} />
          )}
          <ReferenceLine {...(lying ? { x: 0 } : { y: 0 })} stroke="var(--line-strong)" />
          <Tooltip
            cursor={{ fill: "var(--paper-3)", opacity: 0.5 }}
            isAnimationActive={false}
            formatter={(value) => show(Number(value))}
            wrapperClassName={styles.tip ?? ""}
            contentStyle={TIP_CONTENT}
          />
          {series.map((one, s) => (
            <Bar
              key={one.name}
              dataKey={`v${s}`}
              name={one.name}
              fill={SERIES_COLOURS[s] ?? "var(--ink-3)"}
              isAnimationActive={false}
              {...(onPick
                ? {
                    onClick: (bar) => onPick(String((bar.payload as Row | undefined)?.category)),
                    cursor: "pointer",
                  }
                : {})}
            >
              {one.intervals ? (
                <ErrorBar
                  dataKey={`e${s}`}
                  direction={lying ? "x" : "y"}
                  width={3}
                  stroke="var(--ink)"
                  isAnimationActive={false}
                />
              ) : null}
            </Bar>
          ))}
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}
