import { useEffect } from "react";
import { standing, STANDING_WORDS } from "../readings/list/rows";
import { areaName } from "../readings/profile/subject";
import { useAreas } from "../state/atlas";
import { useDerived } from "../state/derived";
import { setHover, useHover } from "../state/hover";
import { count } from "../words/format";
import { sayNotedValue } from "../words/say-value";
import styles from "./Shell.module.css";

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Pixels between the pointer and the words, and what they may need at most. */
const AWAY = 14;
const WIDEST = 284;
const TALLEST = 120;

/** The layer's class or the measure's value of an area, as the map colours it. */
function useShown(msoa: number | null): string {
  const areas = useAreas();
  const { indicator, data, overlay } = useDerived();
  if (msoa === null) return "";
  if (overlay) return overlay.labels[overlay.classes[msoa] ?? -1] ?? "no data";
  const column = data.status === "ready" ? data.value.msoa21 : null;
  return `${indicator.short}: ${column ? sayNotedValue(indicator, column, msoa, areas.population[msoa] ?? NaN) : "…"}`;
}

/** Beside the pointer, and never cut by the map's right or lower edge. */
const placeOf = ({ x, y }: Point) => ({
  left: `max(0px, min(${x + AWAY}px, 100% - ${WIDEST}px))`,
  top: `max(0px, min(${y + AWAY}px, 100% - ${TALLEST}px))`,
});

/** What is under the pointer: the area, what it is coloured by, and how it stands. The list says the same in a table; Escape takes it away. */
export function MapTip({ point }: { readonly point: Point | null }) {
  const areas = useAreas();
  const { answer } = useDerived();
  const msoa = useHover((hover) => hover.msoa);
  const shown = useShown(msoa);
  useEffect(() => {
    const dismiss = ({ key }: KeyboardEvent): void => {
      if (key === "Escape") setHover(null);
    };
    window.addEventListener("keydown", dismiss);
    return () => window.removeEventListener("keydown", dismiss);
  }, []);
  if (point === null || msoa === null) return null;
  return (
    <div className={styles.tip} style={placeOf(point)} aria-hidden="true">
      <strong>{areaName(areas, msoa)}</strong>
      {shown}
      <br />
      {count(areas.population[msoa] ?? 0)} people
      {answer ? ` · ${STANDING_WORDS[standing(answer, msoa)]}` : ""}
    </div>
  );
}
