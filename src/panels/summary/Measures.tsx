import { boardsOf } from "../../model/area";
import { SUMMARY_MEASURES } from "../../config/summary";
import { indicatorOf } from "../../config/indicators";
import { icbLevel } from "../../model/codes";
import { useAreas, usePublished, useSummary } from "../../state/atlas";
import { useDerived } from "../../state/derived";
import { useView } from "../../state/view-store";
import { formatValue } from "../../words/format";
import styles from "./Summary.module.css";

/** 1 + the areas with a higher value. */
const rankOf = (values: Float64Array, row: number): number =>
  1 + values.reduce((above, value) => above + (value > (values[row] ?? NaN) ? 1 : 0), 0);

/** The five summary measures of the scope beside England's, with the place among its peers and the published value. */
export function Measures() {
  const areas = useAreas();
  const { vintage } = useView();
  const { footprint, place } = useDerived();
  const summary = useSummary();
  const published = usePublished(vintage === "2024");
  const level = place ? "lad24" : footprint ? icbLevel(vintage) : "ctry21";
  const peers = place ? areas.lads : footprint ? boardsOf(areas, vintage).icbs : [];
  const row = place ? areas.lads.indexOf(place) : footprint ? peers.indexOf(footprint) : 0;
  const official =
    footprint && !place && published.status === "ready"
      ? published.value.find((one) => one.code === footprint.code && vintage === "2024")
      : undefined;
  const showsEngland = level !== "ctry21";
  return (
    <table className={styles.measures}>
      <caption>
        Summary measures, English Indices of Deprivation 2025, computed from small areas
        {place
          ? " (district). Its ranks can differ by a place from the Ministry’s, which weighs by a later edition of the population"
          : ""}
        {showsEngland ? ". Rank 1 is the most deprived" : ""}
      </caption>
      <thead>
        <tr>
          <th scope="col">Measure</th>
          <th scope="col">{showsEngland ? "Here" : "England"}</th>
          {official ? <th scope="col">Published</th> : null}
          {showsEngland ? <th scope="col">England</th> : null}
          {showsEngland ? <th scope="col">Rank of {peers.length}</th> : null}
        </tr>
      </thead>
      <tbody>
        {SUMMARY_MEASURES.map((measure) => {
          const columns = summary.status === "ready" ? summary.value.get(measure.id) : undefined;
          const { unit, decimals } = indicatorOf(measure.id);
          const values = columns?.[level].value ?? null;
          const england = columns?.ctry21.value[0];
          const shown = (value: number | undefined): string =>
            value === undefined ? "…" : formatValue(value, unit, decimals);
          return (
            <tr key={measure.id}>
              <th scope="row">
                {measure.name} <span className={styles.tells}>{measure.tells}</span>
              </th>
              <td>{shown(values?.[row])}</td>
              {official ? <td>{shown(official.measures[measure.id]?.value)}</td> : null}
              {showsEngland ? <td>{shown(england)}</td> : null}
              {showsEngland ? <td>{values ? rankOf(values, row) : "…"}</td> : null}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
