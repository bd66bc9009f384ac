import { useMemo } from "react";
import type { FrameInput } from "../../../export/image/frame-input";
import { layoutBeside, layoutFigure } from "../../../export/image/figures";
import { svgOf } from "../../../export/image/svg";
import styles from "./Brief.module.css";

interface FigureProps {
  readonly input: FrameInput;
  /** Keeps the ids of two maps on one page apart. */
  readonly id: string;
  /** Size in the units of the drawing: the fewer, the larger its type on paper. */
  readonly width: number;
  readonly height: number;
  /** A small map that shows where in England it is. */
  readonly inset?: boolean;
  /** The key at the right of the map, and not under it; without a small map. */
  readonly beside?: boolean;
}

/** A map with its key, as vectors. The text is escaped by `svgOf`; nothing else enters the markup. */
export function Figure({ input, id, width, height, inset = true, beside = false }: FigureProps) {
  const svg = useMemo(() => {
    const scene = beside ? layoutBeside(input, width, height) : layoutFigure(input, width, height, inset);
    return svgOf(scene, true, `${id}-`);
  }, [input, id, width, height, inset, beside]);
  return <figure className={styles.figure} dangerouslySetInnerHTML={{ __html: svg }} />;
}
