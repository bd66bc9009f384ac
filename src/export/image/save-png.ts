import { paintScene } from "./canvas";
import { describePng } from "./png-chunks";
import { FONT, type Scene } from "./scene";

export interface PngOptions {
  /** Pixels for each unit of the frame. */
  readonly scale: number;
  /** Dots per inch at scale 1. */
  readonly dpi: number;
  /** Called with the share done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

const NO_ROOM = "This browser has no room for a picture of this size. Choose a smaller scale.";

const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Waits for the faces that the frame uses, so that a first export is not drawn in a stand-in font. */
async function fontsReady(): Promise<void> {
  await Promise.all([400, 600, 700].map((weight) => document.fonts.load(`${weight} 20px ${FONT}`)));
}

/**
 * Draws a scene to a PNG at any scale, from its shapes and not from the screen. Gives the page a breath at least every
 * 200 marks. Throws an AbortError when cancelled, and an error in words when the browser has no room for the picture.
 */
export async function pngOf(scene: Scene, { scale, dpi, onProgress, signal }: PngOptions): Promise<Blob> {
  await fontsReady();
  const canvas = new OffscreenCanvas(Math.round(scene.width * scale), Math.round(scene.height * scale));
  // Read back once, so kept by the processor: no copy from the graphics card, whose limits and rounding differ.
  const ctx = canvas.getContext("2d", { willReadFrequently: true });
  if (!ctx) throw new Error(NO_ROOM);
  let last = performance.now();
  for (const share of paintScene(ctx, scene, scale)) {
    signal?.throwIfAborted();
    if (performance.now() - last < 24) continue;
    onProgress?.(share * 0.8);
    await breathe();
    last = performance.now();
  }
  onProgress?.(0.85);
  // Encoded on a thread of the browser's own; a canvas of the page would wait for the page to be idle.
  const blob = await canvas.convertToBlob({ type: "image/png" }).catch((cause: unknown) => {
    throw new Error(NO_ROOM, { cause });
  });
  signal?.throwIfAborted();
  const bytes = describePng(
    new Uint8Array(await blob.arrayBuffer()),
    dpi * scale,
    scene.title,
    `${scene.description} ${scene.sources}`,
  );
  onProgress?.(1);
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: "image/png" });
}
