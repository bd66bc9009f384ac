import type { CustomLayerInterface, CustomRenderMethodInput, MapLibreMap } from "maplibre-gl";
import { LINE_FRAGMENT, LINE_VERTEX } from "./line-shaders";
import { LinesOnCard } from "./lines-on-card";
import { makeProgram, uniformsOf } from "./program";
import type { Segments } from "./segments";
import { sight } from "./sight";

/** Lines drawn alike. */
export interface Stroke {
  readonly segments: Segments;
  /** As #rrggbb. */
  readonly colour: string;
  readonly opacity: number;
  /** Width in CSS pixels at a zoom; 0: not drawn. */
  readonly width: (zoom: number) => number;
  /** Whether pieces end round, so that corners are whole: for lines that let nothing through. */
  readonly round: boolean;
}

const channels = (hex: string, opacity: number): [number, number, number, number] => {
  const of = (at: number): number => (parseInt(hex.slice(at, at + 2), 16) / 255) * opacity;
  return [of(1), of(3), of(5), opacity];
};

/** The program that draws lines, and where its values go. */
function lineProgram(gl: WebGL2RenderingContext) {
  const program = makeProgram(gl, { vertex: LINE_VERTEX, fragment: LINE_FRAGMENT }, { a_ends: 0 });
  const at = uniformsOf(gl, program);
  return {
    ...{ program, matrix: at("matrix"), half: at("half") },
    ...{ colour: at("colour"), width: at("width"), round: at("round") },
  };
}

/** Draws lines by width, colour and zoom. One buffer for each set of pieces, sent when it is new. */
export class LinesLayer implements CustomLayerInterface {
  readonly type = "custom";
  #map: MapLibreMap | null = null;
  #program: ReturnType<typeof lineProgram> | null = null;
  #strokes: readonly Stroke[] = [];
  readonly #onCard = new Map<Segments, LinesOnCard>();

  constructor(readonly id: string) {}

  onAdd(map: MapLibreMap, gl: WebGL2RenderingContext): void {
    this.#map = map;
    this.#program = lineProgram(gl);
  }

  /** Draws these from the next frame on, the first lowest. */
  show(strokes: readonly Stroke[]): void {
    this.#strokes = strokes.filter(({ segments }) => segments.length > 0);
    this.#map?.triggerRepaint();
  }

  render(gl: WebGL2RenderingContext, { defaultProjectionData }: CustomRenderMethodInput): void {
    const [map, program] = [this.#map, this.#program];
    if (!map || !program) return;
    this.#keep(gl);
    const zoom = map.getZoom();
    const ratio = gl.drawingBufferWidth / map.getCanvas().clientWidth;
    const { matrix, box } = sight(defaultProjectionData.mainMatrix);
    gl.disable(gl.DEPTH_TEST);
    gl.useProgram(program.program);
    gl.uniformMatrix4fv(program.matrix, false, matrix);
    gl.uniform2f(program.half, gl.drawingBufferWidth / 2, gl.drawingBufferHeight / 2);
    for (const { segments, colour, opacity, width, round } of this.#strokes) {
      const pixels = width(zoom) * ratio;
      if (pixels === 0) continue;
      gl.uniform4f(program.colour, ...channels(colour, opacity));
      gl.uniform1f(program.width, pixels);
      gl.uniform1f(program.round, Number(round));
      this.#onCard.get(segments)?.draw(box);
    }
    gl.bindVertexArray(null);
  }

  onRemove(_: MapLibreMap, gl: WebGL2RenderingContext): void {
    for (const lines of this.#onCard.values()) lines.free();
    gl.deleteProgram(this.#program?.program ?? null);
  }

  #keep(gl: WebGL2RenderingContext): void {
    const wanted = new Set(this.#strokes.map(({ segments }) => segments));
    for (const [segments, onCard] of this.#onCard)
      if (!wanted.has(segments)) {
        onCard.free();
        this.#onCard.delete(segments);
      }
    for (const segments of wanted)
      if (!this.#onCard.has(segments)) this.#onCard.set(segments, new LinesOnCard(gl, segments));
  }
}
