import { useCatalogue } from "../../state/catalogue";
import { changeView, useViewStore } from "../../state/view-store";
import styles from "./MeasureLink.module.css";

/** Opens the page that says what a measure is, how it is made and whose it is. */
export function aboutMeasure(id: string): void {
  const others = Object.entries(useViewStore.getState().view.options).filter(
    ([key]) => key !== "methods.tab",
  );
  changeView({ panel: "methods", options: { ...Object.fromEntries(others), "methods.indicator": id } });
}

/** The name of a measure beside its figure, to press for its definition and source. */
export function MeasureLink({ id, name }: { readonly id: string; readonly name?: string }) {
  const indicator = useCatalogue().find(id);
  const said = name ?? indicator?.name ?? id;
  if (!indicator) return said;
  return (
    <button
      type="button"
      className={styles.about}
      title={indicator.definition}
      onClick={() => aboutMeasure(id)}
    >
      {said}
    </button>
  );
}
