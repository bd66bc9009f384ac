import { LEAST_BOX } from "../areas-in-box";
import type { Point } from "./view";

/** What a hand does on the map. Points are CSS pixels from the container's top left. */
export interface Hand {
  /** The pointer moved over the map with no button held, or left it (null). */
  hover(at: Point | null): void;
  pan(across: number, down: number): void;
  /** Zooms by so many steps about a point; null: about the middle. */
  zoom(by: number, at: Point | null): void;
  click(at: Point, add: boolean): void;
  box(from: Point, to: Point): void;
  /** Whether clicks set corners, so that two quick ones are no wish to zoom. */
  drawing(): boolean;
}

/** A hand that moved less, in pixels, meant a click. */
const STILL = 4;
/** Zoom steps a pixel of a wheel, as MapLibre counts. */
const WHEEL = 1 / 450;
/** Pixels that an arrow key pans. */
const STRIDE = 100;

const KEYS: Readonly<Record<string, (hand: Hand) => void>> = {
  ArrowUp: (hand) => hand.pan(0, STRIDE),
  ArrowDown: (hand) => hand.pan(0, -STRIDE),
  ArrowLeft: (hand) => hand.pan(STRIDE, 0),
  ArrowRight: (hand) => hand.pan(-STRIDE, 0),
  "+": (hand) => hand.zoom(1, null),
  "=": (hand) => hand.zoom(1, null),
  "-": (hand) => hand.zoom(-1, null),
  _: (hand) => hand.zoom(-1, null),
};

const middleOf = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
  y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
});
const spread = ([a, b]: readonly Point[]): number => (a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0);

/** Draws the box that Shift and drag make; takes itself away when it is done. */
class BoxFrame {
  readonly #element = document.createElement("div");

  constructor(container: HTMLElement) {
    this.#element.className = "maplibregl-boxzoom";
    container.append(this.#element);
  }

  show(from: Point, to: Point): void {
    const { style } = this.#element;
    style.transform = `translate(${Math.min(from.x, to.x)}px, ${Math.min(from.y, to.y)}px)`;
    style.width = `${Math.abs(to.x - from.x)}px`;
    style.height = `${Math.abs(to.y - from.y)}px`;
  }

  remove(): void {
    this.#element.remove();
  }
}

/** Listens on the element that has the pictures: drag pans, a wheel or two fingers zoom, Shift and drag make a box, keys do as on the other map. Returns what ends it. */
export function listenToHand(element: HTMLElement, hand: Hand): () => void {
  const end = new AbortController();
  const down = new Map<number, Point>();
  let from: Point | null = null;
  let moved = false;
  let box: BoxFrame | null = null;
  const at = ({ clientX, clientY }: MouseEvent): Point => {
    const { left, top } = element.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const on = <K extends keyof HTMLElementEventMap>(
    kind: K,
    act: (event: HTMLElementEventMap[K]) => void,
  ): void => element.addEventListener(kind, act, { signal: end.signal, passive: false });
  const drop = (): void => {
    box?.remove();
    box = null;
    from = null;
  };

  on("pointerdown", (event) => {
    if (event.button !== 0) return;
    down.set(event.pointerId, at(event));
    if (down.size > 1) {
      drop();
      return;
    }
    from = at(event);
    moved = false;
    element.setPointerCapture(event.pointerId);
    if (event.shiftKey) box = new BoxFrame(element);
  });
  on("pointermove", (event) => {
    const now = at(event);
    const last = down.get(event.pointerId);
    if (!last) {
      if (event.pointerType === "mouse") hand.hover(now);
      return;
    }
    if (from && Math.hypot(now.x - from.x, now.y - from.y) >= STILL) moved = true;
    if (from && !moved) return;
    const before = [...down.values()];
    down.set(event.pointerId, now);
    const after = [...down.values()];
    if (box && from) {
      box.show(from, now);
      return;
    }
    const [was, is] = [middleOf(before), middleOf(after)];
    hand.hover(null);
    hand.pan(is.x - was.x, is.y - was.y);
    if (down.size > 1 && spread(before) > 0) hand.zoom(Math.log2(spread(after) / spread(before)), is);
  });
  const lift = (event: PointerEvent): void => {
    if (!down.delete(event.pointerId) || !from) return;
    const to = at(event);
    if (box && Math.hypot(to.x - from.x, to.y - from.y) >= LEAST_BOX) hand.box(from, to);
    else if (!moved) hand.click(to, event.shiftKey || event.ctrlKey || event.metaKey);
    drop();
  };
  on("pointerup", lift);
  on("pointercancel", (event) => {
    down.delete(event.pointerId);
    drop();
  });
  on("pointerleave", () => hand.hover(null));
  on("dblclick", (event) => {
    if (!hand.drawing()) hand.zoom(event.shiftKey ? -1 : 1, at(event));
  });
  on("wheel", (event) => {
    event.preventDefault();
    const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * 40 : event.deltaY;
    hand.zoom(-pixels * WHEEL, at(event));
  });
  on("keydown", (event) => {
    const act = event.altKey || event.ctrlKey || event.metaKey ? undefined : KEYS[event.key];
    if (!act) return;
    event.preventDefault();
    act(hand);
  });
  return () => end.abort();
}
