import { CartesianGrid, Line, LineChart, ResponsiveContainer, XAxis, YAxis } from "recharts";
import { axisTicks } from "./axis-ticks";
import styles from "./charts.module.css";
import { Legend } from "./Legend";
import { SERIES_COLOURS } from "./series";

interface YearLinesProps {
  readonly years: readonly number[];
  /** Lines brought out, each in a colour and dash of its own; at most three. */
  readonly strong: readonly { readonly name: string; readonly values: readonly number[] }[];
  /** The others, in one muted colour; the table names them. */
  readonly others: { readonly name: string; readonly lines: readonly (readonly number[])[] };
  readonly show: (value: number) => string;
  /** True where lower values are more deprived, so that up is always more deprived. */
  readonly reversed: boolean;
}

const tick = { fontSize: 11 };
const DASHES = ["", "7 3", "2 3"];
const OTHER = "var(--line-strong)";

/** How values of places went over the years: a few lines brought out among the others. */
export default function YearLines({ years, strong, others, show, reversed }: YearLinesProps) {
  const all = [...strong.map(({ values }) => values), ...others.lines];
  const marks = axisTicks(all.flat(), show);
  const data = years.map((year, e) => ({
    year,
    ...Object.fromEntries(all.map((values, s) => [`y${s}`, values[e] ?? NaN])),
  }));
  const colours = [SERIES_COLOURS[0], "var(--ink)", SERIES_COLOURS[2]];
  const line = (s: number, colour: string, width: number, dash: string) => (
    <Line
      key={s}
      dataKey={`y${s}`}
      stroke={colour}
      strokeWidth={width}
      strokeDasharray={dash}
      dot={width > 1 ? { r: 2.5, strokeWidth: 1, strokeDasharray: "" } : false}
      activeDot={false}
      isAnimationActive={false}
    />
  );
  return (
    <div className={styles.chart}>
      <Legend
        keys={[
          ...strong.map(({ name }, s) => ({ name, colour: colours[s] ?? OTHER, mark: "line" as const })),
          ...(others.lines.length > 0 ? [{ name: others.name, colour: OTHER, mark: "line" as const }] : []),
        ]}
      />
      <ResponsiveContainer width="100%" height={260} initialDimension={{ width: 480, height: 260 }}>
        <LineChart data={data} accessibilityLayer={false} margin={{ top: 10, right: 16, bottom: 4, left: 0 }}>
          <CartesianGrid stroke="var(--line)" vertical={false} />
          <XAxis
            dataKey="year"
            type="number"
            domain={["dataMin", "dataMax"]}
            ticks={[...years]}
            tickFormatter={String}
            interval={0}
            tick={tick}
            tickLine={false}
          />
          <YAxis
            reversed={reversed}
            domain={[marks[0] ?? 0, marks.at(-1) ?? 1]}
            ticks={marks}
            interval={0}
            tickFormatter={show}
            tick={tick}
            tickLine={false}
            axisLine={false}
            width={44}
          />
          {others.lines.map((_, o) => line(strong.length + o, OTHER, 1, ""))}
          {strong.map((_, s) => line(s, colours[s] ?? OTHER, 2.5, DASHES[s] ?? ""))}
        </LineChart>
      </ResponsiveContainer>
    </div>
  );
}
