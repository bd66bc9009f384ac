import { useMemo } from "react";
import type { FrameInput } from "../../../export/image/frame-input";
import { layoutBeside, layoutFigure } from "../../../export/image/figures";
import type { Scene } from "../../../export/image/scene";
import { svgOf } from "../../../export/image/svg";
import { trustDrawing } from "../trust-drawing";
import styles from "./Brief.module.css";

interface FigureProps extends Pick<DrawingProps, "id"> {
  readonly input: FrameInput;
  /** Size in the units of the drawing: the fewer, the larger its type on paper. */
  readonly width: number;
  readonly height: number;
  /** A small map that shows where in England it is. */
  readonly inset?: boolean;
  /** The key at the right of the map, and not under it; without a small map. */
  readonly beside?: boolean;
}

interface DrawingProps {
  readonly scene: Scene;
  /** Keeps the ids of two maps on one page apart. */
  readonly id: string;
}

/** A picture that is laid out, as vectors. The text is escaped by `svgOf`; nothing else enters the markup. */
export function Drawing({ scene, id }: DrawingProps) {
  const svg = useMemo(() => svgOf(scene, true, `${id}-`), [scene, id]);
  return <figure className={styles.figure} dangerouslySetInnerHTML={{ __html: trustDrawing(svg) }} />;
}

/** A map with its key. */
export function Figure({ input, id, width, height, inset = true, beside = false }: FigureProps) {
  const scene = useMemo(
    () => (beside ? layoutBeside(input, width, height) : layoutFigure(input, width, height, inset)),
    [input, width, height, inset, beside],
  );
  return <Drawing scene={scene} id={id} />;
}
