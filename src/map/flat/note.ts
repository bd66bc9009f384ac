import type { BigLocalArea } from "../../model/big-local";
import { bigLocalNote } from "../big-local-note";
import { markNote } from "../mark-note";
import "../mark-note.css";
import type { LaidMark } from "./additions";
import type { Point } from "./view";

/** In place of the Big Local area under the pointer while the note speaks of another mark. */
const OTHER_MARK = -1;

/** The note on what is under the pointer: marks that were added to the map, or a Big Local area. Escape closes it. */
export class Note {
  readonly element = document.createElement("div");
  readonly #gone = new AbortController();
  #bigLocal: number | null = null;

  /** `onBigLocal` is told the id of the Big Local area under the pointer, or null, whenever that changes. */
  constructor(private readonly onBigLocal: (id: string | null) => void) {
    this.element.className = "maplibregl-popup map-name flat-name";
    this.element.hidden = true;
    const escape = ({ key }: KeyboardEvent): void => {
      if (key === "Escape") this.close();
    };
    window.addEventListener("keydown", escape, { signal: this.#gone.signal });
  }

  /** Says what marks are, at the first of them. */
  sayMarks(marks: readonly LaidMark[]): void {
    const [first] = marks;
    if (!first) return;
    if (this.#bigLocal !== null && this.#bigLocal !== OTHER_MARK) this.onBigLocal(null);
    this.#bigLocal = OTHER_MARK;
    this.#show(first.at, markNote(marks.map(({ words }) => words())));
  }

  /** Names the Big Local area under the pointer, by its place in the list; null for none, which closes the note. `pointOf` says where it lies. */
  sayBigLocal(
    star: number | null,
    list: readonly BigLocalArea[],
    pointOf: (lon: number, lat: number) => Point,
  ): void {
    if (star === this.#bigLocal) return;
    this.#bigLocal = star;
    const found = star === null ? undefined : list[star];
    this.onBigLocal(found?.id ?? null);
    this.close();
    if (found?.lon == null || found.lat === null) return;
    this.#show(pointOf(found.lon, found.lat), bigLocalNote(found));
  }

  close(): void {
    this.element.hidden = true;
  }

  destroy(): void {
    this.#gone.abort();
  }

  #show({ x, y }: Point, note: HTMLElement): void {
    note.classList.add("maplibregl-popup-content");
    this.element.replaceChildren(note);
    this.element.style.transform = `translate(${x}px, ${y}px) translate(-50%, -100%)`;
    this.element.hidden = false;
  }
}
