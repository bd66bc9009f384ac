import { shiftBetween, type FlatView } from "./view";

/** One canvas of the map: drawn for a view, and moved with CSS while another is looked at, so that nothing waits for a new picture. */
export class Sheet {
  readonly canvas = document.createElement("canvas");
  readonly #context: CanvasRenderingContext2D;
  #drawn: FlatView | null = null;

  constructor(container: HTMLElement) {
    const context = this.canvas.getContext("2d");
    if (!context) throw new Error("This browser gives no canvas to draw the map on.");
    this.#context = context;
    this.canvas.className = "flat-sheet";
    container.append(this.canvas);
  }

  /** Clears the sheet and draws on it, in CSS pixels. */
  draw(view: FlatView, ratio: number, paint: (context: CanvasRenderingContext2D) => void): void {
    const [width, height] = [Math.round(view.width * ratio), Math.round(view.height * ratio)];
    if (this.canvas.width !== width || this.canvas.height !== height) {
      [this.canvas.width, this.canvas.height] = [width, height];
      this.canvas.style.width = `${view.width}px`;
      this.canvas.style.height = `${view.height}px`;
    }
    this.#context.setTransform(1, 0, 0, 1, 0, 0);
    this.#context.clearRect(0, 0, width, height);
    this.#context.setTransform(ratio, 0, 0, ratio, 0, 0);
    paint(this.#context);
    this.#drawn = view;
    this.lookFrom(view);
  }

  /** Moves what is drawn to where it lies in another view. */
  lookFrom(view: FlatView): void {
    if (!this.#drawn) return;
    const { x, y, scale } = shiftBetween(this.#drawn, view);
    this.canvas.style.transform =
      x === 0 && y === 0 && scale === 1 ? "" : `translate(${x}px, ${y}px) scale(${scale})`;
  }
}
