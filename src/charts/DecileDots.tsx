import {
  CartesianGrid,
  ReferenceArea,
  ResponsiveContainer,
  Scatter,
  ScatterChart,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts";
import styles from "./charts.module.css";
import { TIP_CONTENT } from "./series";
import { Legend, type Mark } from "./Legend";
import { NameTick } from "./NameTick";

export interface DotSeries {
  readonly name: string;
  /** One decile or average of deciles for each row; NaN is left out. */
  readonly values: readonly number[];
}

interface DecileDotsProps {
  readonly rows: readonly string[];
  /** The subject first (filled), then up to two averages. */
  readonly series: readonly DotSeries[];
}

const MARKS: readonly { mark: Mark; shape: "circle" | "diamond" | "cross"; colour: string }[] = [
  { mark: "dot", shape: "circle", colour: "var(--accent)" },
  { mark: "diamond", shape: "diamond", colour: "var(--pocket)" },
  { mark: "cross", shape: "cross", colour: "var(--ink-2)" },
];

/** Room for the names of domains, in pixels. */
const NAMES = 150;
const DECILES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** National deciles of several domains for one area, beside averages. Decile 1, the most deprived, stands left. */
export default function DecileDots({ rows, series }: DecileDotsProps) {
  const height = 44 + rows.length * 30;
  const tick = { fontSize: 11 };
  return (
    <div className={styles.chart}>
      <Legend
        keys={series.map((one, s) => ({
          name: one.name,
          colour: MARKS[s]?.colour ?? "",
          mark: MARKS[s]?.mark ?? "dot",
        }))}
      />
      <ResponsiveContainer width="100%" height={height} initialDimension={{ width: 480, height }}>
        <ScatterChart accessibilityLayer={false} margin={{ top: 4, right: 14, bottom: 18, left: 0 }}>
          <ReferenceArea x1={0.5} x2={2.5} fill="var(--flag-soft)" fillOpacity={1} stroke="none" />
          <CartesianGrid horizontal={false} stroke="var(--line)" />
          <XAxis
            type="number"
            dataKey="decile"
            domain={[0.5, 10.5]}
            ticks={DECILES}
            interval={0}
            tick={tick}
            tickLine={false}
            label={{
              value: "decile, 1 = most deprived",
              position: "bottom",
              offset: 0,
              fontSize: 11,
            }}
          />
          <YAxis
            type="category"
            reversed
            dataKey="row"
            allowDuplicatedCategory={false}
            width={NAMES}
            tick={<NameTick width={NAMES} />}
            tickLine={false}
            interval={0}
          />
          <Tooltip
            isAnimationActive={false}
            cursor={false}
            wrapperClassName={styles.tip ?? ""}
            contentStyle={TIP_CONTENT}
          />
          {series.map((one, s) => (
            <Scatter
              key={one.name}
              name={one.name}
              data={rows
                .map((row, r) => ({ row, decile: one.values[r] ?? NaN }))
                .filter(({ decile }) => !Number.isNaN(decile))}
              fill={MARKS[s]?.colour ?? "var(--ink)"}
              shape={MARKS[s]?.shape ?? "circle"}
              isAnimationActive={false}
            />
          ))}
        </ScatterChart>
      </ResponsiveContainer>
    </div>
  );
}
