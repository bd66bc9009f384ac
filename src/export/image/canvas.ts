import { FONT, type Mark, type Scene, type TextMark } from "./scene";

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

function paintText(ctx: Context, { x, y, text, size, weight, fill, anchor, halo }: TextMark): void {
  ctx.font = `${weight} ${size}px ${FONT}`;
  ctx.textAlign = anchor === "middle" ? "center" : (anchor ?? "start");
  if (halo) {
    ctx.strokeStyle = halo;
    ctx.lineWidth = size * 0.3;
    ctx.strokeText(text, x, y);
  }
  ctx.fillStyle = fill;
  ctx.fillText(text, x, y);
}

function shapeOf(mark: Exclude<Mark, TextMark>): Path2D {
  if (mark.kind === "path") return new Path2D(mark.d);
  const path = new Path2D();
  if (mark.kind === "circle") path.arc(mark.x, mark.y, mark.r, 0, 2 * Math.PI);
  else path.roundRect(mark.x, mark.y, mark.width, mark.height, mark.radius ?? 0);
  return path;
}

function paintMark(ctx: Context, mark: Mark): void {
  if (mark.kind === "text") {
    paintText(ctx, mark);
    return;
  }
  const path = shapeOf(mark);
  ctx.globalAlpha = mark.opacity ?? 1;
  if (mark.fill) {
    ctx.fillStyle = mark.fill;
    ctx.fill(path, "evenodd");
  }
  if (mark.stroke) {
    ctx.strokeStyle = mark.stroke;
    ctx.lineWidth = mark.strokeWidth ?? 1;
    ctx.setLineDash(mark.dash ? [...mark.dash] : []);
    ctx.stroke(path);
  }
  ctx.globalAlpha = 1;
}

/** Paints a scene, yielding the share done after every 200 marks, so that the caller can let the page breathe. */
export function* paintScene(ctx: Context, scene: Scene, scale: number): Generator<number> {
  const marks = scene.layers.flatMap((layer) => layer.marks);
  ctx.setTransform(scale, 0, 0, scale, 0, 0);
  ctx.lineJoin = "round";
  for (const [i, mark] of marks.entries()) {
    paintMark(ctx, mark);
    if (i % 200 === 199) yield i / marks.length;
  }
}
