import { shortIcbName } from "../../config/text";
import { useAreas } from "../../state/atlas";
import { useDerived, useScopeName } from "../../state/derived";
import { lsoaDetailOf } from "../../state/lsoa-detail";
import { useLsoasDrawn } from "../../state/map-zoom";
import { useTheme } from "../../state/theme";
import { changeView, useView } from "../../state/view-store";
import { Notice } from "../../ui/Notice";
import { Segmented } from "../../ui/Segmented";
import { ClassTable } from "./ClassTable";
import { Histogram } from "./Histogram";
import { classRows, sayClasses, unknownRows } from "../../readings/legend/legend-rows";
import styles from "./Legend.module.css";
import { LsoaKey } from "./LsoaKey";
import { useHere } from "./use-here";

/** Whether colours compare with England or within the footprint. */
function LensSwitch() {
  const { indicator, footprint } = useDerived();
  const { lens } = useView();
  if (!footprint || indicator.classes === "categories" || indicator.classes === "diverging") return null;
  return (
    <Segmented
      label="Within"
      value={lens}
      choices={[
        { value: "england", label: "England" },
        { value: "footprint", label: "This footprint" },
      ]}
      onChange={(next) => changeView({ lens: next })}
    />
  );
}

/** Key to the measure: its classes with bounds and numbers, how they are spread, and of what they are made. */
export function MeasureKey() {
  const { rucs } = useAreas();
  const { indicator, classification, data, footprint } = useDerived();
  const scope = useScopeName();
  const theme = useTheme();
  const here = useHere();
  const near = useLsoasDrawn(footprint?.code ?? null);
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
      <LensSwitch />
      {indicator.classes ? null : <Histogram />}
      <ClassTable
        caption={`Classes of ${indicator.name}, with the number of areas in each`}
        rows={classRows(indicator, classification, theme, rucs)}
        unknown={unknownRows(indicator, classification, theme)}
        here={here?.at ?? null}
        hereUnknown={here?.unknown ?? null}
        bars={indicator.classes !== undefined}
      />
      <p className={styles.note}>
        {sayClasses(
          classification,
          indicator,
          footprint && shortIcbName(footprint.name),
          shortIcbName(scope),
        )}
      </p>
      {near && lsoaDetailOf(indicator) !== "none" ? <LsoaKey indicator={indicator} /> : null}
    </>
  );
}
