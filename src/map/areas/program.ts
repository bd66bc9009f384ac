/** Compiles a program. `at` binds attributes to places. Throws with the compiler's words where the browser refuses it. */
export function makeProgram(
  gl: WebGL2RenderingContext,
  shaders: { readonly vertex: string; readonly fragment: string },
  at: Readonly<Record<string, number>>,
): WebGLProgram {
  const program = gl.createProgram();
  for (const [type, text] of [
    [gl.VERTEX_SHADER, shaders.vertex],
    [gl.FRAGMENT_SHADER, shaders.fragment],
  ] as const) {
    const shader = gl.createShader(type);
    if (!shader) continue;
    gl.shaderSource(shader, text);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
  }
  for (const [name, place] of Object.entries(at)) gl.bindAttribLocation(program, place, name);
  gl.linkProgram(program);
  if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost())
    throw new Error(
      `The map's areas cannot be drawn: ${gl.getProgramInfoLog(program) ?? "the browser gives no reason."}`,
    );
  return program;
}

/** Where a program's values go, by name. */
export const uniformsOf =
  (gl: WebGL2RenderingContext, program: WebGLProgram) =>
  (name: string): WebGLUniformLocation | null =>
    gl.getUniformLocation(program, `u_${name}`);
