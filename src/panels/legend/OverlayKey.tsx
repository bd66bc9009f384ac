import { MISSING, type Theme } from "../../config/palettes";
import { shortIcbName } from "../../config/text";
import { useAreas } from "../../state/atlas";
import { selectedIndices } from "../../state/choose";
import { useDerived, useScopeName } from "../../state/derived";
import { showLayer, type Overlay } from "../../state/overlay";
import { useTheme } from "../../state/theme";
import { useView } from "../../state/view-store";
import { Button } from "../../ui/Button";
import { ClassTable } from "./ClassTable";
import styles from "./Legend.module.css";
import type { LegendRow } from "../../readings/legend/legend-rows";

/** A key has a row for each of so many neighbourhoods; of more, one for each colour. */
const MOST_ROWS = 14;

/** What a layer is told apart by in its key: its classes, or the few that share colours. */
const toldBy = ({ parts, classes, labels }: Overlay): { of: ArrayLike<number>; names: readonly string[] } =>
  parts && parts.names.length <= MOST_ROWS ? parts : { of: classes, names: labels };

/**
 * The classes of a layer with the areas of the scope in each; areas without data below them when there are any. Of a plan each neighbourhood
 * in the scope has a row, where there are not too many.
 */
export function overlayRows(
  overlay: Overlay,
  scope: Int32Array,
  theme: Theme,
): { readonly rows: readonly LegendRow[]; readonly unknown: readonly LegendRow[] } {
  const { of, names } = toldBy(overlay);
  const inside = names.map((): number[] => []);
  let missing = 0;
  for (const msoa of scope) {
    const those = inside[of[msoa] ?? -1];
    if (those) those.push(msoa);
    else missing++;
  }
  const rows = names.map((label, at): LegendRow => {
    const those = inside[at] ?? [];
    const colour = of === overlay.classes ? at : (overlay.classes[those[0] ?? -1] ?? -1);
    return {
      label,
      colour: overlay.colours[theme][colour] ?? MISSING[theme].fill,
      over: "none",
      areas: those.length,
    };
  });
  const label = overlay.parts ? "In no neighbourhood" : "No data";
  const none: LegendRow = { label, colour: MISSING[theme].fill, over: "missing", areas: missing };
  return { rows, unknown: missing > 0 ? [none] : [] };
}

/** Key to a layer that the map shows in place of the measure: hot spots, clusters or stability. */
export function OverlayKey({ overlay }: { readonly overlay: Overlay }) {
  const areas = useAreas();
  const { scope } = useDerived();
  const { selection } = useView();
  const theme = useTheme();
  const name = useScopeName();
  const { rows, unknown } = overlayRows(overlay, scope, theme);
  const picked = selectedIndices(areas, selection).at(-1);
  const at = picked === undefined ? null : (toldBy(overlay).of[picked] ?? null);
  return (
    <>
      <p>
        <strong>{overlay.title}</strong>
      </p>
      <ClassTable
        caption={`Classes of ${overlay.title}, with the number of areas in each`}
        rows={rows}
        unknown={unknown}
        here={at}
        bars
      />
      <p className={styles.note}>
        {overlay.units}. Numbers are areas in {shortIcbName(name)}.
      </p>
      <Button look="plain" onPress={() => showLayer(null)}>
        Show the measure instead
      </Button>
    </>
  );
}
