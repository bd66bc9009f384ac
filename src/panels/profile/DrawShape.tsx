import { useEffect, useMemo } from "react";
import { useAreas } from "../../state/atlas";
import { startSketch, stopSketch, undoCorner, useSketch } from "../../state/sketch";
import { changeView } from "../../state/view-store";
import { areasInside } from "../../stats/areas-inside";
import { Button } from "../../ui/Button";
import { count } from "../../words/format";
import styles from "./Profile.module.css";

/** Draws a shape on the map, corner by corner, and opens the areas whose population-weighted centres lie inside. */
export function DrawShape() {
  const areas = useAreas();
  const corners = useSketch((sketch) => sketch.corners);
  const inside = useMemo(() => areasInside(areas, corners ?? []), [areas, corners]);
  useEffect(() => stopSketch, []);
  if (!corners) {
    return (
      <div className={styles.row}>
        <Button onPress={startSketch}>Draw a shape on the map</Button>
        <span className={styles.quiet}>Or hold Shift and drag for a box.</span>
      </div>
    );
  }
  const said =
    corners.length < 3
      ? `Click on the map to set the corners: ${corners.length} of at least 3.`
      : `${corners.length} corners, ${count(inside.length)} areas with their population-weighted centre inside.`;
  return (
    <>
      <p role="status">{said}</p>
      <div className={styles.row}>
        <Button
          look="solid"
          isDisabled={inside.length === 0}
          onPress={() => {
            changeView({ selection: inside.flatMap((i) => areas.code[i] ?? []) });
            stopSketch();
          }}
        >
          {`Open ${count(inside.length)} ${inside.length === 1 ? "area" : "areas"}`}
        </Button>
        <Button isDisabled={corners.length === 0} onPress={undoCorner}>
          Take the last corner back
        </Button>
        <Button look="plain" onPress={stopSketch}>
          Stop drawing
        </Button>
      </div>
    </>
  );
}
