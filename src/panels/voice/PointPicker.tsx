import { useEffect, useMemo, useState, type KeyboardEvent } from "react";
import { keptPoint, movedPoint, readPoint, sayPointIn } from "../../readings/voice/point";
import { rowAt } from "../../readings/services/sites-here";
import { sayPoint } from "../../readings/voice/words";
import { useAreas, useDetail, useLsoas } from "../../state/atlas";
import { icbOf } from "../../state/choose";
import { placePoint, useSketch } from "../../state/sketch";
import { useView } from "../../state/view-store";
import { Button } from "../../ui/Button";
import { TextBox } from "../../ui/TextBox";
import type { EntryPoint } from "../../workspace/voice/entry";
import styles from "./Voice.module.css";

interface PointPickerProps {
  /** Code of the MSOA that the entry is about. */
  readonly msoa: string;
  readonly onUse: (point: EntryPoint) => void;
  readonly onStop: () => void;
}

/** Metres that a press moves the point, and with Shift. */
const STEP = 100;
const STRIDE = 500;
/** Directions by the key that goes there: to the east and to the north. */
const WAYS = {
  ArrowUp: ["North", 0, 1],
  ArrowDown: ["South", 0, -1],
  ArrowLeft: ["West", -1, 0],
  ArrowRight: ["East", 1, 0],
} as const;
const wayOf = (key: string) => (key in WAYS ? WAYS[key as keyof typeof WAYS] : undefined);

/** Where the point is that stands on the map, and whether the area of the entry holds it. */
function usePlace(point: EntryPoint | null, msoa: string) {
  const areas = useAreas();
  const lsoas = useLsoas();
  const { vintage } = useView();
  const detail = useDetail(vintage, icbOf(areas, vintage, areas.code.indexOf(msoa))?.code ?? null);
  const find = useMemo(() => (detail.status === "ready" ? rowAt(detail.value) : null), [detail]);
  if (detail.status === "failed" || lsoas.status === "failed")
    return { inside: false, said: "Boundaries could not be loaded, so it cannot be told where it is." };
  if (!point || !find || lsoas.status !== "ready") return { inside: false, said: "Looking up where it is…" };
  return sayPointIn(find({ lon: point[0], lat: point[1] }), msoa, areas, lsoas.value);
}

/** Chooses a point: by a click on the map, by arrow keys or buttons, or by typed coordinates. The map marks it. */
export function PointPicker({ msoa, onUse, onStop }: PointPickerProps) {
  const last = useSketch(({ corners }) => corners?.at(-1));
  const count = useSketch(({ corners }) => corners?.length ?? 0);
  const [typed, setTyped] = useState("");
  // A click on the map adds a corner: here the last one is the point.
  useEffect(() => {
    if (last && count > 1) placePoint(last);
  }, [last, count]);
  const point = last ? keptPoint(last) : null;
  const { inside, said } = usePlace(point, msoa);
  const go = (east: number, north: number, far: boolean): void => {
    const by = far ? STRIDE : STEP;
    if (last) placePoint(movedPoint(last, east * by, north * by));
  };
  const onKey = (event: KeyboardEvent): void => {
    const way = wayOf(event.key);
    if (!way) return;
    event.preventDefault();
    event.stopPropagation();
    go(way[1], way[2], event.shiftKey);
  };
  const read = readPoint(typed);
  return (
    <fieldset className={styles.point}>
      <legend>A point on the map</legend>
      <p className={styles.quiet}>
        Click on the map, or use these buttons or the arrow keys (100 metres; 500 with Shift). It is kept to
        about 100 metres, so that it points to a place and not to a home.
      </p>
      <div className={styles.line} role="group" aria-label="Move the point" onKeyDownCapture={onKey}>
        {Object.values(WAYS).map(([name, east, north], at) => (
          <Button key={name} autoFocus={at === 0} onPress={({ shiftKey }) => go(east, north, shiftKey)}>
            {name}
          </Button>
        ))}
      </div>
      <div className={styles.line}>
        <TextBox label="Or type latitude, longitude" value={typed} onChange={setTyped} most={40} />
        <Button
          isDisabled={read === null}
          onPress={() => {
            if (read) placePoint(read);
            setTyped("");
          }}
        >
          Put it there
        </Button>
      </div>
      <p role="status">{point ? `${sayPoint(point)}: ${said}` : said}</p>
      <div className={styles.line}>
        <Button look="solid" isDisabled={!inside || !point} onPress={() => point && onUse(point)}>
          Use this point
        </Button>
        <Button onPress={onStop}>Cancel</Button>
      </div>
    </fieldset>
  );
}
