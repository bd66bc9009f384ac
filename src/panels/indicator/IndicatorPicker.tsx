import { useDerived } from "../../state/derived";
import { chooseMeasure } from "../../state/overlay";
import { useView } from "../../state/view-store";
import styles from "./Indicator.module.css";
import { MeasureChooser } from "./MeasureChooser";
import { unitWords } from "../../words/unit-words";

/** The map's title: the measure it shows, with unit and period; a press opens the choice of another. A layer of classes goes by its own. */
export function IndicatorPicker() {
  const { indicator: id } = useView();
  const { indicator, overlay } = useDerived();
  return (
    <div className={styles.picker}>
      <MeasureChooser value={id} onChoose={chooseMeasure}>
        <span>
          <span className="visually-hidden">Measure on the map: </span>
          <span className={styles.title}>{overlay?.title ?? indicator.name}</span>
          <span className={styles.facts}>
            {overlay?.units ?? `${unitWords(indicator)} · ${indicator.period}`}
          </span>
        </span>
        <span aria-hidden="true" className={styles.chevron}>
          ▾
        </span>
      </MeasureChooser>
    </div>
  );
}
