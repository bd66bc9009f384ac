import { COLOUR_BITS } from "../area-state";
import { HIDDEN } from "../slots";
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

function shader(gl: WebGL2RenderingContext, type: number, text: string): WebGLShader {
  const made = gl.createShader(type);
  if (!made) throw new Error("This browser gives the map no room on its graphics card.");
  gl.shaderSource(made, source(text));
  gl.compileShader(made);
  return made;
}

export interface Program {
  readonly program: WebGLProgram;
  readonly matrix: WebGLUniformLocation | null;
  /** Pixels of the Mercator square at the whole zoom that patterns are drawn for. */
  readonly world: WebGLUniformLocation | null;
  readonly dots: WebGLUniformLocation | null;
  readonly hatch: WebGLUniformLocation | null;
}

/** Compiles the program that draws areas. Throws with the compiler's words where the browser refuses it. */
export function makeProgram(gl: WebGL2RenderingContext): Program {
  const program = gl.createProgram();
  for (const made of [shader(gl, gl.VERTEX_SHADER, VERTEX), shader(gl, gl.FRAGMENT_SHADER, FRAGMENT)])
    gl.attachShader(program, made);
  gl.bindAttribLocation(program, POINT, "a_point");
  gl.bindAttribLocation(program, OWNER, "a_owner");
  gl.linkProgram(program);
  if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost())
    throw new Error(`The map's areas cannot be drawn: ${gl.getProgramInfoLog(program) ?? "no reason given"}`);
  const at = (name: string) => gl.getUniformLocation(program, `u_${name}`);
  gl.useProgram(program);
  for (const [name, unit] of Object.entries(UNITS)) gl.uniform1i(at(name), unit);
  return { program, matrix: at("matrix"), world: at("world"), dots: at("dots"), hatch: at("hatch") };
}
