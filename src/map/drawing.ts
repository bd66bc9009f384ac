export type Drawing = OffscreenCanvasRenderingContext2D;

/** An image of `side` by `side` pixels drawn by `paint`. */
export function drawn(side: number, paint: (context: Drawing) => void): ImageData {
  const context = new OffscreenCanvas(side, side).getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("This browser gives no canvas to draw the map's marks on.");
  paint(context);
  return context.getImageData(0, 0, side, side);
}
