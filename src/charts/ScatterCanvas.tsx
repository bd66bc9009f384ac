import { useEffect, useMemo, useRef, useState, type PointerEvent } from "react";
import styles from "./charts.module.css";
import { Legend } from "./Legend";
import { drawScatter, type Inks, type ScatterPicture } from "./scatter-draw";
import { layOutScatter, nearestPoint, type ScatterPoints } from "./scatter-layout";

interface ScatterCanvasProps extends Pick<ScatterPicture, "xLabel" | "yLabel" | "tickX" | "tickY" | "fit"> {
  readonly showX: (value: number) => string;
  readonly showY: (value: number) => string;
  readonly points: ScatterPoints;
  /** Row of the point that is pointed at elsewhere (the map, the list), or null. */
  readonly hovered: number | null;
  readonly nameOf: (row: number) => string;
  readonly onHover: (row: number | null) => void;
  readonly onPick: (row: number) => void;
  /** What a marked point is, for the key. */
  readonly markedName: string;
}

const HEIGHT = 340;

function inksOf(element: Element): Inks {
  const style = getComputedStyle(element);
  const token = (name: string): string => style.getPropertyValue(name).trim();
  return {
    ink: token("--ink"),
    quiet: token("--ink-2"),
    line: token("--line"),
    point: token("--line-strong"),
    marked: token("--flag"),
    font: style.fontFamily,
  };
}

function useWidth(box: React.RefObject<HTMLDivElement | null>): number {
  const [width, setWidth] = useState(480);
  useEffect(() => {
    if (!box.current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) setWidth(Math.round(entry.contentRect.width));
    });
    observer.observe(box.current);
    return () => observer.disconnect();
  }, [box]);
  return width;
}

/** A scatter of up to thousands of areas on a canvas; pointing at one names it, a click picks it. */
export default function ScatterCanvas(props: ScatterCanvasProps) {
  const {
    points,
    hovered,
    nameOf,
    onHover,
    onPick,
    xLabel,
    yLabel,
    showX,
    showY,
    tickX,
    tickY,
    fit,
    markedName,
  } = props;
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const width = useWidth(box);
  const layout = useMemo(() => layOutScatter(points, width, HEIGHT), [points, width]);
  const ringed = useMemo(() => {
    const at = hovered === null ? -1 : points.row.indexOf(hovered);
    return at < 0 ? null : at;
  }, [points, hovered]);

  useEffect(() => {
    const surface = canvas.current;
    const context = surface?.getContext("2d");
    if (!surface || !context) return;
    const draw = (): void => {
      const scale = Math.max(2, window.devicePixelRatio);
      surface.width = width * scale;
      surface.height = HEIGHT * scale;
      context.setTransform(scale, 0, 0, scale, 0, 0);
      drawScatter(context, { points, layout, xLabel, yLabel, tickX, tickY, fit, ringed }, inksOf(surface));
    };
    draw();
    const dark = window.matchMedia("(prefers-color-scheme: dark)");
    dark.addEventListener("change", draw);
    return () => dark.removeEventListener("change", draw);
  }, [points, layout, width, xLabel, yLabel, tickX, tickY, fit, ringed]);

  const rowAt = (event: PointerEvent<HTMLCanvasElement>): number | null => {
    const place = event.currentTarget.getBoundingClientRect();
    const found = nearestPoint(points, layout, event.clientX - place.left, event.clientY - place.top, 14);
    return found === null ? null : (points.row[found] ?? null);
  };
  const tipAt =
    ringed === null
      ? null
      : { x: layout.toX(points.x[ringed] ?? NaN), y: layout.toY(points.y[ringed] ?? NaN) };
  return (
    <div>
      <Legend
        keys={[
          { name: "area", colour: "var(--line-strong)", mark: "dot" },
          { name: markedName, colour: "var(--flag)", mark: "diamond" },
          ...(fit ? [{ name: "straight-line fit", colour: "var(--ink)", mark: "line" as const }] : []),
        ]}
      />
      <div ref={box} className={styles.canvasBox}>
        <canvas
          ref={canvas}
          style={{ height: HEIGHT }}
          onPointerMove={(event) => onHover(rowAt(event))}
          onPointerLeave={() => onHover(null)}
          onPointerDown={(event) => {
            const row = rowAt(event);
            if (row !== null) onPick(row);
          }}
        />
        {ringed !== null && tipAt ? (
          <div
            className={`${styles.tip} ${styles.hover}`}
            style={{
              top: tipAt.y + 10,
              ...(tipAt.x > width / 2 ? { right: width - tipAt.x + 10 } : { left: tipAt.x + 10 }),
            }}
          >
            <strong>{nameOf(points.row[ringed] ?? 0)}</strong>
            <br />
            {`${xLabel}: ${showX(points.x[ringed] ?? NaN)}`}
            <br />
            {`${yLabel}: ${showY(points.y[ringed] ?? NaN)}`}
          </div>
        ) : null}
      </div>
    </div>
  );
}
