import type { CustomLayerInterface, CustomRenderMethodInput, MapLibreMap } from "maplibre-gl";
import type { Theme } from "../../config/palettes";
import { LSOA_ZOOM } from "../../config/layers";
import type { AreaMesh } from "../../model/area-mesh";
import { dotsAt, hatchAt } from "../hatch";
import type { Slots } from "../slots";
import { areaAt } from "./area-at";
import { MeshOnCard } from "./mesh-on-card";
import { areaProgram, UNITS } from "./area-program";
import { fromOrigin, sight } from "./sight";
import { paletteTexture, patternTexture } from "./textures";

/** One set of areas and how each looks, packed as in area-state.ts, by row. */
export interface Sheet {
  readonly level: "msoa" | "lsoa";
  readonly mesh: AreaMesh;
  readonly looks: Int32Array;
  /** The looks from the zoom at which LSOAs are told apart, where they differ. */
  readonly near: Int32Array | null;
}

/** All that the layer draws: the sheets, the lowest first, in these colours. */
export interface AreasDrawn {
  readonly sheets: readonly Sheet[];
  readonly slots: Slots;
  readonly theme: Theme;
  /** Whether LSOAs have colours of their own: the hatch steps back over them. */
  readonly overLsoas: boolean;
}

const looksAt = ({ looks, near }: Sheet, zoom: number): Int32Array =>
  near && zoom >= LSOA_ZOOM ? near : looks;

const PATTERNS = ["missing", "suppressed", "noted", "flag"] as const;
/** Pixels of the Mercator square at zoom 0. */
const WORLD = 512;

/** Draws areas as triangles, coloured by a texture of one number for each: a new class, flag or scope is one write and one frame. */
export class AreasLayer implements CustomLayerInterface {
  readonly id = "areas";
  readonly type = "custom";
  #map: MapLibreMap | null = null;
  #program: ReturnType<typeof areaProgram> | null = null;
  #drawn: AreasDrawn | null = null;
  #painted = false;
  #inked: Pick<AreasDrawn, "slots" | "theme"> | null = null;
  #textures: readonly (readonly [unit: number, texture: WebGLTexture])[] = [];
  #onCard = new Map<AreaMesh, MeshOnCard>();

  onAdd(map: MapLibreMap, gl: WebGL2RenderingContext): void {
    this.#map = map;
    this.#program = areaProgram(gl);
  }

  /** Draws these from the next frame on. */
  show(drawn: AreasDrawn): void {
    this.#drawn = drawn;
    this.#painted = false;
    this.#map?.triggerRepaint();
  }

  /** The row of the area under a position in degrees and its level, of the uppermost sheet that has one; null for none. */
  at(lon: number, lat: number): { readonly level: Sheet["level"]; readonly row: number } | null {
    const [x, y] = fromOrigin(lon, lat);
    for (const { level, mesh } of (this.#drawn?.sheets ?? []).toReversed()) {
      const row = areaAt(mesh, x, y);
      if (row !== null) return { level, row };
    }
    return null;
  }

  /** What is drawn: a test or a benchmark counts it. */
  get drawn(): AreasDrawn | null {
    return this.#drawn;
  }

  /** Whether all that was asked for has been drawn once. */
  get painted(): boolean {
    return this.#painted;
  }

  render(gl: WebGL2RenderingContext, { defaultProjectionData }: CustomRenderMethodInput): void {
    const [map, program, drawn] = [this.#map, this.#program, this.#drawn];
    if (!map || !program || !drawn) return;
    const zoom = map.getZoom();
    const { matrix, box } = sight(defaultProjectionData.mainMatrix);
    gl.disable(gl.DEPTH_TEST);
    gl.useProgram(program.program);
    gl.uniformMatrix4fv(program.matrix, false, matrix);
    gl.uniform1f(program.world, WORLD * 2 ** Math.floor(zoom));
    gl.uniform1f(program.dots, dotsAt(zoom));
    gl.uniform1f(program.hatch, hatchAt(zoom, drawn.overLsoas));
    this.#ink(gl, drawn);
    this.#keep(gl, drawn);
    for (const sheet of drawn.sheets) this.#onCard.get(sheet.mesh)?.draw(box, looksAt(sheet, zoom));
    gl.bindVertexArray(null);
    this.#painted = true;
  }

  onRemove(_: MapLibreMap, gl: WebGL2RenderingContext): void {
    for (const mesh of this.#onCard.values()) mesh.free();
    for (const [, texture] of this.#textures) gl.deleteTexture(texture);
    gl.deleteProgram(this.#program?.program ?? null);
  }

  /** Colours and patterns are sent when they are others than the last time, and bound anew each frame. */
  #ink(gl: WebGL2RenderingContext, { slots, theme }: AreasDrawn): void {
    if (this.#inked?.slots !== slots || this.#inked.theme !== theme) {
      for (const [, texture] of this.#textures) gl.deleteTexture(texture);
      this.#textures = [
        [UNITS.palette, paletteTexture(gl, slots, theme)],
        ...PATTERNS.map((kind) => [UNITS[kind], patternTexture(gl, kind, theme)] as const),
      ];
      this.#inked = { slots, theme };
    }
    for (const [unit, texture] of this.#textures) {
      gl.activeTexture(gl.TEXTURE0 + unit);
      gl.bindTexture(gl.TEXTURE_2D, texture);
    }
  }

  /** Keeps on the card the meshes that are drawn, and no others. */
  #keep(gl: WebGL2RenderingContext, { sheets }: AreasDrawn): void {
    const wanted = new Set(sheets.map(({ mesh }) => mesh));
    for (const [mesh, onCard] of this.#onCard)
      if (!wanted.has(mesh)) {
        onCard.free();
        this.#onCard.delete(mesh);
      }
    for (const mesh of wanted) if (!this.#onCard.has(mesh)) this.#onCard.set(mesh, new MeshOnCard(gl, mesh));
  }
}
