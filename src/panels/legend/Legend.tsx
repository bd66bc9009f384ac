import { lazy, Suspense, useState } from "react";
import { WIDE_PANELS } from "../../config/panels";
import { useAreas } from "../../state/atlas";
import { useDerived } from "../../state/derived";
import { useTheme } from "../../state/theme";
import { useView } from "../../state/view-store";
import { Button } from "../../ui/Button";
import { useNarrow } from "../../ui/use-media";
import { classRows } from "../../readings/legend/legend-rows";
import { aboutMeasure } from "../indicator/MeasureLink";
import styles from "./Legend.module.css";
import { Marks } from "./Marks";
import { MeasureKey } from "./MeasureKey";
import { OverlayKey, overlayRows } from "./OverlayKey";

const AdditionsKey = lazy(() => import("./AdditionsKey"));

/** The colours in one line, while the key is folded away. */
function Folded() {
  const { indicator, classification, overlay, scope } = useDerived();
  const { rucs } = useAreas();
  const theme = useTheme();
  const measure = classification ? classRows(indicator, classification, theme, rucs) : [];
  const rows = overlay ? overlayRows(overlay, scope, theme).rows : measure;
  return (
    <span className={styles.strip} aria-hidden="true">
      {rows.map(({ colour }, at) => (
        <span key={at} style={{ background: colour }} />
      ))}
    </span>
  );
}

/** Key to the map: classes with bounds and numbers, the selected area's place, the marks, and what it compares with. */
export function Legend() {
  const { indicator, overlay } = useDerived();
  const { panel, selection, options } = useView();
  const narrow = useNarrow();
  const [wanted, setOpen] = useState<boolean | null>(null);
  const [adding, setAdding] = useState(Boolean(options.also));
  // Beside a wide panel the card and the key would leave no map between them.
  const crowded = selection.length > 0 && WIDE_PANELS.includes(panel);
  const open = wanted ?? !(narrow || crowded);
  return (
    <section className={styles.legend} aria-label="Key to the map" data-open={open}>
      <div className={styles.head}>
        <h2>Key</h2>
        {open ? (
          <Button look="plain" onPress={() => aboutMeasure(indicator.id)}>
            About this measure
          </Button>
        ) : (
          <Folded />
        )}
        <Button look="plain" aria-expanded={open} onPress={() => setOpen(!open)}>
          {open ? "Hide" : "Show"}
          <span className="visually-hidden"> the key</span>
        </Button>
      </div>
      {open ? (
        <>
          {overlay ? <OverlayKey overlay={overlay} /> : <MeasureKey />}
          <Marks />
          <div className={styles.head}>
            <Button look="plain" aria-expanded={adding} onPress={() => setAdding(!adding)}>
              Add to the map
            </Button>
          </div>
          <Suspense>{adding ? <AdditionsKey /> : null}</Suspense>
        </>
      ) : null}
    </section>
  );
}
