import type { Theme } from "../../config/palettes";
import { pixelsOf } from "../look-colours";
import { drawPattern, type PatternKind } from "../patterns";
import type { Slots } from "../slots";
import { UNITS, type Unit } from "./area-program";

/** Width of the textures that hold one number for each area or colour. */
const WIDTH = 256;

const padded = (length: number): number => Math.ceil(length / WIDTH) * WIDTH;

function texture(gl: WebGL2RenderingContext, unit: Unit, smooth: boolean): WebGLTexture {
  const made = gl.createTexture();
  gl.activeTexture(gl.TEXTURE0 + UNITS[unit]);
  gl.bindTexture(gl.TEXTURE_2D, made);
  const filter = smooth ? gl.LINEAR : gl.NEAREST;
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, filter);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, filter);
  // MapLibre leaves these as its own uploads needed them.
  gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
  gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
  return made;
}

/** A texture of one look for each area. */
export function looksTexture(gl: WebGL2RenderingContext, looks: Int32Array): WebGLTexture {
  const made = texture(gl, "looks", false);
  const data = new Int32Array(padded(looks.length));
  data.set(looks);
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.R32I, WIDTH, data.length / WIDTH, 0, gl.RED_INTEGER, gl.INT, data);
  return made;
}

/** A texture of the colours of all looks. */
export function paletteTexture(gl: WebGL2RenderingContext, slots: Slots, theme: Theme): WebGLTexture {
  const made = texture(gl, "palette", false);
  const pixels = pixelsOf(slots, theme);
  const data = new Uint32Array(padded(pixels.length));
  data.set(pixels);
  const bytes = new Uint8Array(data.buffer);
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, WIDTH, data.length / WIDTH, 0, gl.RGBA, gl.UNSIGNED_BYTE, bytes);
  return made;
}

/** A pattern that repeats. */
export function patternTexture(gl: WebGL2RenderingContext, kind: PatternKind, theme: Theme): WebGLTexture {
  const made = texture(gl, kind, true);
  // So that between a mark and nothing its colour fades and does not darken.
  gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, true);
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, drawPattern(kind, theme));
  return made;
}
