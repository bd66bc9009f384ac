import { STATUS } from "../model/indicator";
import { standing, STANDING_WORDS } from "../panels/list/rows";
import { useAreas } from "../state/atlas";
import { useDerived } from "../state/derived";
import { useHover } from "../state/hover";
import { count, formatValue } from "../ui/format";
import styles from "./Shell.module.css";

/** The layer's class or the measure's value of an area, as the map colours it. */
function useShown(msoa: number | null): string {
  const { indicator, data, overlay } = useDerived();
  if (msoa === null) return "";
  if (overlay) return overlay.labels[overlay.classes[msoa] ?? -1] ?? "no data";
  const column = data.status === "ready" ? data.value.msoa21 : null;
  const value = column?.value[msoa] ?? NaN;
  const suppressed = column?.status[msoa] === STATUS.suppressed;
  const text = suppressed ? "suppressed" : formatValue(value, indicator.unit, indicator.decimals);
  return `${indicator.short}: ${text}`;
}

/** What is under the pointer: the area, what it is coloured by, and how it stands. The list says the same in a table. */
export function MapTip({ point }: { readonly point: { readonly x: number; readonly y: number } | null }) {
  const areas = useAreas();
  const { answer } = useDerived();
  const msoa = useHover((hover) => hover.msoa);
  const shown = useShown(msoa);
  if (point === null || msoa === null) return null;
  return (
    <div className={styles.tip} style={{ left: point.x + 14, top: point.y + 14 }} aria-hidden="true">
      <strong>
        {areas.name[msoa]}, {areas.lads[areas.lad[msoa] ?? 0]?.name}
      </strong>
      {shown}
      <br />
      {count(areas.population[msoa] ?? 0)} people
      {answer ? ` · ${STANDING_WORDS[standing(answer, msoa)]}` : ""}
    </div>
  );
}
