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

/** The classes of a layer with the areas of the scope in each; areas without data below them when there are any. */
export function overlayRows(
  overlay: Overlay,
  scope: Int32Array,
  theme: Theme,
): { readonly rows: readonly LegendRow[]; readonly unknown: readonly LegendRow[] } {
  const counts = overlay.labels.map(() => 0);
  let missing = 0;
  for (const msoa of scope) {
    const at = overlay.classes[msoa] as number;
    if (at < counts.length) counts[at] = (counts[at] as number) + 1;
    else missing++;
  }
  const rows = overlay.labels.map((label, at): LegendRow => {
    const colour = overlay.colours[theme][at] ?? MISSING[theme].fill;
    return { label, colour, over: "none", areas: counts[at] ?? 0 };
  });
  const none: LegendRow = { label: "No data", colour: MISSING[theme].fill, over: "missing", areas: missing };
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
  const at = picked === undefined ? null : (overlay.classes[picked] ?? null);
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
