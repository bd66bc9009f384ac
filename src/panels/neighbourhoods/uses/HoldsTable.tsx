import type { Holding } from "../../../readings/plan/holdings";
import { flaggedHome, sayFlaggedHome, sayFlaggedHomes } from "../../../readings/plan/flagged-homes";
import { POLICY_RANGE_WORDS, sayRange } from "../../../readings/plan/say-range";
import { valueOf } from "../../../readings/level-value";
import { useAreas } from "../../../state/atlas";
import { useDerived } from "../../../state/derived";
import { planFigures } from "../../../stats/neighbourhoods/plan-figures";
import type { Known } from "../../../stats/neighbourhoods/units";
import { NumberSlider } from "../../../ui/NumberSlider";
import { count, formatValue, percent } from "../../../words/format";
import { useLeast } from "./use-least";
import styles from "./Uses.module.css";
import { WideTable } from "./WideTable";

interface HoldsTableProps {
  readonly held: readonly Holding[];
  /** What the spread of the score is worked out from; null while it is on its way. */
  readonly known: Known | null;
}

/** Measures that the table has in any case. */
const ALWAYS = ["imd25_average_score", "imd25_share_core20", "imd25_extent"];

/** What each neighbourhood holds, every measure made anew from counts; with the measure of the map. */
export function HoldsTable({ held, known }: HoldsTableProps) {
  const areas = useAreas();
  const { indicator, data } = useDerived();
  const drawn = data.status === "ready" && !ALWAYS.includes(indicator.id) ? data.value : null;
  const drawnOf = ({ inside }: Holding): number => {
    if (!drawn) return NaN;
    return valueOf(indicator, drawn, { msoas: Int32Array.from(inside), at: null }, areas);
  };
  const [least, setLeast] = useLeast();
  const mapped = held.map(drawnOf);
  // Ranks and deciles cannot be added up: no column of them.
  const onMap = mapped.some((value) => !Number.isNaN(value));
  const score = known
    ? planFigures(
        known,
        held.map(({ inside }) => inside),
      ).score
    : null;
  const unknown = held.reduce((sum, one) => sum + one.unknown, 0);
  return (
    <div className={styles.pane}>
      <p>Flag neighbourhoods whose flagged areas hold at least</p>
      <NumberSlider
        label="Share of a neighbourhood’s people in flagged areas, at least"
        value={least}
        min={1}
        max={100}
        unit="% of its people"
        onChange={setLeast}
      />
      <p role="status">{sayFlaggedHomes(held, least)}</p>
      <WideTable label="What each neighbourhood holds">
        <thead>
          <tr>
            <th scope="col">Neighbourhood</th>
            <th scope="col">
              People<small>against {POLICY_RANGE_WORDS}</small>
            </th>
            <th scope="col">
              Flagged areas<small>of its people; flagged or not</small>
            </th>
            <th scope="col">
              Core20 people<small>of its people</small>
            </th>
            <th scope="col">Hidden pockets</th>
            <th scope="col">Extent</th>
            <th scope="col">IMD score</th>
            {onMap ? <th scope="col">{`${indicator.short}, ${indicator.period}`}</th> : null}
          </tr>
        </thead>
        <tbody>
          {held.map((one, at) => (
            <tr key={one.id}>
              <th scope="row">{one.name}</th>
              <td>
                {count(one.people)}
                <small>{sayRange(one.people)}</small>
              </td>
              <td>
                {`${one.flagged.areas} of ${one.areas}`}
                <small>{percent(one.flagged.share)}</small>
                <small>{sayFlaggedHome(flaggedHome(one, least))}</small>
              </td>
              <td>
                {count(one.core20.people)}
                <small>{percent(one.core20.share)}</small>
              </td>
              <td>{one.pockets.areas}</td>
              <td>{percent(one.extent, 1)}</td>
              <td>{one.score.toFixed(1)}</td>
              {onMap ? <td>{formatValue(mapped[at] ?? NaN, indicator.unit, indicator.decimals)}</td> : null}
            </tr>
          ))}
        </tbody>
      </WideTable>
      {score ? (
        <p className={styles.quiet}>
          {`The average IMD score differs by ${Math.sqrt(Math.max(0, score.within)).toFixed(1)} points inside neighbourhoods and by ${Math.sqrt(score.between).toFixed(1)} between them (standard deviations, weighted by people).`}
        </p>
      ) : null}
      <p className={styles.quiet}>
        {unknown > 0 ? `The rule cannot judge ${count(unknown)} areas. ` : ""}
        Flagged areas hold that share of the neighbourhood’s people; Core20 people live in England’s most
        deprived fifth of small areas. Made anew from counts of small areas, not from averages of areas. The
        measure on the map is the last column where it can be added up.
      </p>
    </div>
  );
}
