import { COLOUR_BITS } from "../area-state";
import { HIDDEN } from "../slots";
import { makeProgram, uniformsOf } from "./program";
import { FRAGMENT, VERTEX } from "./shaders";

/** Places of the attributes, the same for every mesh. */
export const POINT = 0;
export const OWNER = 1;

/** Texture units: the looks change with the mesh that is drawn, the others with the theme. */
export const UNITS = { looks: 0, palette: 1, missing: 2, suppressed: 3, noted: 4, flag: 5 } as const;
export type Unit = keyof typeof UNITS;

const NUMBERS = `\n#define COLOUR_BITS ${COLOUR_BITS}\n#define COLOUR ${(1 << COLOUR_BITS) - 1}\n#define HIDDEN ${HIDDEN}\n`;

/** The shader with the numbers that it shares with `area-state`, after its first line, which must stay the first. */
const source = (text: string): string => text.replace("\n", NUMBERS);

/** The program that draws areas, and where its values go. */
export function areaProgram(gl: WebGL2RenderingContext) {
  const shaders = { vertex: source(VERTEX), fragment: source(FRAGMENT) };
  const program = makeProgram(gl, shaders, { a_point: POINT, a_owner: OWNER });
  const at = uniformsOf(gl, program);
  gl.useProgram(program);
  for (const [name, unit] of Object.entries(UNITS)) gl.uniform1i(at(name), unit);
  return { program, matrix: at("matrix"), world: at("world"), dots: at("dots"), hatch: at("hatch") };
}
