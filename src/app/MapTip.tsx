import { useEffect, useLayoutEffect, useRef } from "react";
import { standing, STANDING_WORDS } from "../readings/list/rows";
import { areaName } from "../readings/profile/area-name";
import { useAreas } from "../state/atlas";
import { useDerived } from "../state/derived";
import { followPointer, setHover, useHover, type PointerPlace } from "../state/hover";
import { count } from "../words/format";
import { sayNotedValue } from "../words/say-value";
import styles from "./Shell.module.css";

/** The layer's class or the measure's value of an area, as the map colours it. */
function useShown(msoa: number | null): string {
  const areas = useAreas();
  const { indicator, data, overlay } = useDerived();
  if (msoa === null) return "";
  if (overlay) {
    const { of, names } = overlay.parts ?? { of: overlay.classes, names: overlay.labels };
    return names[of[msoa] ?? -1] ?? (overlay.parts ? "in no neighbourhood" : "no data");
  }
  const column = data.status === "ready" ? data.value.msoa21 : null;
  return `${indicator.short}: ${column ? sayNotedValue(indicator, column, msoa, areas.population[msoa] ?? NaN) : "…"}`;
}

/** Gives the style sheet the pointer's place, and hides the words when it is not over an area. */
function move(element: HTMLElement, place: PointerPlace | null): void {
  element.hidden = place === null;
  if (!place) return;
  element.style.setProperty("--pointer-x", `${place.x}px`);
  element.style.setProperty("--pointer-y", `${place.y}px`);
}

/** What is under the pointer: the area, what it is coloured by, and how it stands. The list says the same in a table; Escape takes it away. */
export function MapTip() {
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
  const element = useRef<HTMLDivElement>(null);
  // Moves inside an area are none of React's: only the element moves.
  useLayoutEffect(
    () =>
      msoa === null ? undefined : followPointer((place) => element.current && move(element.current, place)),
    [msoa],
  );
  if (msoa === null) return null;
  return (
    <div ref={element} className={styles.tip} hidden aria-hidden="true">
      <strong>{areaName(areas, msoa)}</strong>
      {shown}
      <br />
      {count(areas.population[msoa] ?? 0)} people
      {answer ? ` · ${STANDING_WORDS[standing(answer, msoa)]}` : ""}
    </div>
  );
}
