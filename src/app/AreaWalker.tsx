import { useState, type KeyboardEvent } from "react";
import { standing, STANDING_WORDS } from "../readings/list/rows";
import { areaName } from "../readings/profile/area-name";
import { useAreas, useNeighbours } from "../state/atlas";
import { focusArea, selectedIndices } from "../state/choose";
import { useDerived } from "../state/derived";
import { changeView, useView } from "../state/view-store";
import { neighbourToward, type Direction } from "../stats/neighbour-toward";
import { count } from "../words/format";
import { sayNotedValue } from "../words/say-value";
import styles from "./Shell.module.css";

const KEYS: Readonly<Record<string, Direction>> = {
  ArrowUp: "north",
  ArrowRight: "east",
  ArrowDown: "south",
  ArrowLeft: "west",
};

/** Walks from area to neighbouring area by arrow keys, selects each and reads out what is there; Escape lets go of it. */
export function AreaWalker() {
  const areas = useAreas();
  const { selection } = useView();
  const { scope, indicator, data, answer } = useDerived();
  const [walking, setWalking] = useState(false);
  const neighbours = useNeighbours(walking);
  const [said, setSaid] = useState("");
  const say = (msoa: number): string => {
    const people = areas.population[msoa] ?? NaN;
    const value =
      data.status === "ready" ? sayNotedValue(indicator, data.value.msoa21, msoa, people) : "still loading";
    const stands = answer ? `, ${STANDING_WORDS[standing(answer, msoa)].toLowerCase()}` : "";
    return `${areaName(areas, msoa)}: ${indicator.short} ${value}${stands}, ${count(people)} people.`;
  };
  const go = (msoa: number): void => {
    focusArea(areas, msoa);
    setSaid(say(msoa));
  };
  const walk = (event: KeyboardEvent): void => {
    if (event.key === "Escape" && selection.length > 0) {
      changeView({ selection: [] });
      setSaid("No area picked.");
    }
    const direction = KEYS[event.key];
    if (!direction) return;
    event.preventDefault();
    if (neighbours.status !== "ready") {
      setSaid("The neighbours are still loading: press again in a moment.");
      return;
    }
    const from = selectedIndices(areas, selection).at(-1);
    const start = scope[0] ?? 0;
    const to = from === undefined ? start : neighbourToward(areas, neighbours.value, from, direction);
    if (to === null) setSaid(`No neighbouring area to the ${direction}.`);
    else go(to);
  };
  return (
    <>
      {/* An application: screen readers hand it the arrow keys, which they keep from a button. */}
      <div
        role="application"
        aria-label="Move between areas with the arrow keys"
        tabIndex={0}
        className={styles.walker}
        onFocus={() => setWalking(true)}
        onKeyDown={walk}
      >
        Move between areas with the arrow keys
      </div>
      <p className="visually-hidden" aria-live="polite">
        {said}
      </p>
    </>
  );
}
