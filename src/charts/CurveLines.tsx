import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts";
import styles from "./charts.module.css";
import { Legend } from "./Legend";
import { SERIES_COLOURS, TIP_CONTENT } from "./series";

interface CurveLinesProps {
  readonly xs: readonly number[];
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[];
  readonly xLabel: string;
  readonly showX: (value: number) => string;
  readonly showY: (value: number) => string;
  /** Where the view stands now, marked with a line. */
  readonly at: number;
  readonly atName: string;
}

const tick = { fontSize: 11 };
const DASHES = ["", "6 3", "2 3"];

/** Lines over one axis, told apart by colour and dash; a mark shows where one stands. */
export default function CurveLines({ xs, series, xLabel, showX, showY, at, atName }: CurveLinesProps) {
  const colours = ["var(--flag)", ...SERIES_COLOURS];
  const data = xs.map((x, row) => ({
    x,
    ...Object.fromEntries(series.map(({ values }, s) => [`y${s}`, values[row] ?? NaN])),
  }));
  return (
    <div className={styles.chart}>
      <Legend keys={series.map(({ name }, s) => ({ name, colour: colours[s] ?? "", mark: "line" }))} />
      <ResponsiveContainer width="100%" height={240} initialDimension={{ width: 480, height: 240 }}>
        <LineChart
          data={data}
          accessibilityLayer={false}
          margin={{ top: 16, right: 16, bottom: 18, left: 0 }}
        >
          <CartesianGrid stroke="var(--line)" />
          <XAxis
            dataKey="x"
            type="number"
            domain={["dataMin", "dataMax"]}
            tickFormatter={showX}
            tick={tick}
            tickLine={false}
            label={{ value: xLabel, position: "bottom", fontSize: 11 }}
          />
          <YAxis
            domain={[0, 1]}
            tickFormatter={showY}
            tick={tick}
            tickLine={false}
            axisLine={false}
            width={44}
          />
          <Tooltip
            isAnimationActive={false}
            labelFormatter={(x) => `${xLabel}: ${showX(Number(x))}`}
            formatter={(value) => showY(Number(value))}
            wrapperClassName={styles.tip ?? ""}
            contentStyle={TIP_CONTENT}
          />
          <ReferenceLine
            x={at}
            stroke="var(--ink)"
            label={{ value: atName, position: "top", fontSize: 11 }}
          />
          {series.map(({ name }, s) => (
            <Line
              key={name}
              dataKey={`y${s}`}
              name={name}
              stroke={colours[s] ?? "var(--ink)"}
              strokeWidth={2.5}
              strokeDasharray={DASHES[s] ?? ""}
              dot={false}
              isAnimationActive={false}
            />
          ))}
        </LineChart>
      </ResponsiveContainer>
    </div>
  );
}
