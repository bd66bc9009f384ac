import { shortIcbName } from "../../config/text";
import { useAreas } from "../../state/atlas";
import { useDerived } from "../../state/derived";
import { useView } from "../../state/view-store";
import { count } from "../../words/format";
import { areaName } from "../../readings/profile/area-name";
import styles from "./Summary.module.css";

/** The areas that lie in two ICBs, said where it matters: they count where most of their people live. */
export function Straddling() {
  const areas = useAreas();
  const { vintage } = useView();
  const { footprint, place } = useDerived();
  if (!footprint || place) return null;
  const [icbs, rowOf, straddles] =
    vintage === "2026"
      ? [areas.icb26s, areas.icb26, areas.straddle26]
      : [areas.icb24s, areas.icb24, areas.straddle24];
  const row = icbs.indexOf(footprint);
  const here = straddles.filter(({ msoa, icb }) => rowOf[msoa] === row || icb === row);
  if (here.length === 0) return null;
  return (
    <details className={styles.note}>
      <summary>{here.length === 1 ? "One area lies" : `${here.length} areas lie`} in two ICBs</summary>
      <p>
        An area counts in the ICB where most of its people live. The measures above go by small area, so they
        split it.
      </p>
      <ul>
        {here.map(({ msoa, icb, people }) => (
          <li key={msoa}>
            {areaName(areas, msoa)}: counted in {shortIcbName(icbs[rowOf[msoa] ?? 0]?.name ?? "")};{" "}
            {count(people)} of its {count(areas.population[msoa] ?? 0)} people live in{" "}
            {shortIcbName(icbs[icb]?.name ?? "")}.
          </li>
        ))}
      </ul>
    </details>
  );
}
