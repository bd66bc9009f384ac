import { useState } from "react";
import { shortIcbName } from "../../config/text";
import { useAreas } from "../../state/atlas";
import { useDerived, useScopeName } from "../../state/derived";
import { lsoaDetailOf } from "../../state/lsoa-detail";
import { useNearEnough } from "../../state/map-zoom";
import { useTheme } from "../../state/theme";
import { changeView, useView } from "../../state/view-store";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import { Segmented } from "../../ui/Segmented";
import { useMedia } from "../../ui/use-media";
import { ClassTable } from "./ClassTable";
import { Histogram } from "./Histogram";
import { classRows, sayClasses, unknownRows } from "./legend-rows";
import styles from "./Legend.module.css";
import { LsoaKey } from "./LsoaKey";
import { Marks } from "./Marks";
import { OverlayKey, overlayRows } from "./OverlayKey";
import { useHere } from "./use-here";

/** Whether colours compare with England or within the footprint. */
function LensSwitch() {
  const { indicator, footprint } = useDerived();
  const { lens } = useView();
  if (!footprint || indicator.classes === "categories") return null;
  return (
    <Segmented
      label="Compare with"
      value={lens}
      choices={[
        { value: "england", label: "England" },
        { value: "footprint", label: "This footprint" },
      ]}
      onChange={(next) => changeView({ lens: next })}
    />
  );
}

function Classes() {
  const { rucs } = useAreas();
  const { indicator, classification, data, footprint } = useDerived();
  const scope = useScopeName();
  const theme = useTheme();
  const here = useHere();
  if (data.status === "failed") {
    return (
      <Notice tone="problem" onRetry={data.retry}>
        {indicator.name} could not be loaded. {data.reason}
      </Notice>
    );
  }
  if (!classification) return <p className={styles.note}>Loading {indicator.name}…</p>;
  return (
    <>
      {indicator.classes ? null : <Histogram />}
      <ClassTable
        caption={`Classes of ${indicator.name}, with the number of areas in each`}
        rows={classRows(indicator, classification, theme, rucs)}
        unknown={unknownRows(indicator, classification, theme)}
        here={here?.at ?? null}
        bars={indicator.classes !== undefined}
      />
      <p className={styles.note}>
        {sayClasses(classification, footprint && shortIcbName(footprint.name), shortIcbName(scope))}
      </p>
    </>
  );
}

/** The colours in one line, while the key is folded away. */
function Folded() {
  const { indicator, classification, overlay, scope } = useDerived();
  const { rucs } = useAreas();
  const theme = useTheme();
  const measure = classification ? classRows(indicator, classification, theme, rucs) : [];
  const rows = overlay ? overlayRows(overlay, scope, theme).rows : measure;
  return (
    <span className={styles.strip} aria-hidden="true">
      {rows.map(({ label, colour }) => (
        <span key={label} style={{ background: colour }} />
      ))}
    </span>
  );
}

/** Opens the page that says what the measure on the map is. */
const aboutMeasure = (indicator: string, options: Readonly<Record<string, string>>): void =>
  changeView({
    panel: "methods",
    options: { ...options, "methods.tab": "measures", "methods.indicator": indicator },
  });

/** Key to the map: classes with bounds and numbers, the selected area's place, the marks, and what it compares with. */
export function Legend() {
  const { indicator, footprint, overlay } = useDerived();
  const { options } = useView();
  const narrow = useMedia("(width <= 760px)");
  const near = useNearEnough();
  const [wanted, setOpen] = useState<boolean | null>(null);
  const open = wanted ?? !narrow;
  const streets = footprint !== null && near && lsoaDetailOf(indicator) !== "none";
  return (
    <section className={styles.legend} aria-label="Key to the map" data-open={open}>
      <div className={styles.head}>
        <h2>Key</h2>
        {open ? null : <Folded />}
        <Button look="plain" aria-expanded={open} onPress={() => setOpen(!open)}>
          {open ? "Hide" : "Show"}
          <span className="visually-hidden"> the key</span>
        </Button>
      </div>
      {open ? (
        <>
          {overlay ? (
            <OverlayKey overlay={overlay} />
          ) : (
            <>
              <LensSwitch />
              <Classes />
              {streets ? <LsoaKey indicator={indicator} /> : null}
            </>
          )}
          <Marks />
          <Button look="plain" onPress={() => aboutMeasure(indicator.id, options)}>
            About this measure
          </Button>
        </>
      ) : null}
    </section>
  );
}
