import { useEffect, useState } from "react";
import { keptPoint } from "../../readings/voice/point";
import { sayPoint } from "../../readings/voice/words";
import { useAreas } from "../../state/atlas";
import { placePoint, stopSketch } from "../../state/sketch";
import { changeView } from "../../state/view-store";
import { Button } from "../../ui/Button";
import type { Entry, EntryPoint } from "../../workspace/voice/entry";
import { PointPicker } from "./PointPicker";
import styles from "./Voice.module.css";

interface PointFieldProps {
  readonly draft: Entry;
  readonly onChange: (patch: Partial<Entry>) => void;
}

/** As near as streets would be: a point is chosen among the small areas. */
const NEAR = 12.5;

/** Brings a point to the middle of the map. */
export const showPoint = ([lng, lat]: EntryPoint): void =>
  changeView({ camera: { lng, lat, zoom: NEAR } }, "replace");

/** A point on the map that an entry is about: chosen there, moved by keys, or typed. */
export function PointField({ draft, onChange }: PointFieldProps) {
  const areas = useAreas();
  const [picking, setPicking] = useState(false);
  useEffect(() => stopSketch, []);
  const begin = (): void => {
    const row = areas.code.indexOf(draft.msoa);
    const from = draft.point ?? keptPoint([areas.lon[row] ?? 0, areas.lat[row] ?? 0]);
    placePoint(from);
    showPoint(from);
    setPicking(true);
  };
  const stop = (): void => {
    stopSketch();
    setPicking(false);
  };
  if (picking)
    return (
      <PointPicker
        msoa={draft.msoa}
        onUse={(point) => {
          onChange({ point });
          stop();
        }}
        onStop={stop}
      />
    );
  return (
    <div className={styles.line}>
      <Button onPress={begin}>{draft.point ? "Choose another point" : "Choose a point on the map"}</Button>
      {draft.point ? (
        <>
          <span>At {sayPoint(draft.point)}</span>
          <Button look="plain" onPress={() => onChange({ point: null })}>
            Remove the point
          </Button>
        </>
      ) : null}
    </div>
  );
}
