import { boxesOfParts, partsIn } from "./parts";
import type { Box } from "./runs";
import type { Segments } from "./segments";

/** Bytes of a piece of line. */
const PIECE = 16;

/** Pieces of line in the memory of the graphics card. */
export class LinesOnCard {
  readonly #arrays: WebGLVertexArrayObject;
  readonly #buffer: WebGLBuffer;
  readonly #boxes: Float32Array;

  constructor(
    private readonly gl: WebGL2RenderingContext,
    private readonly segments: Segments,
  ) {
    this.#boxes = boxesOfParts(segments);
    this.#arrays = gl.createVertexArray();
    this.#buffer = gl.createBuffer();
    gl.bindVertexArray(this.#arrays);
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#buffer);
    gl.bufferData(gl.ARRAY_BUFFER, segments, gl.STATIC_DRAW);
    gl.enableVertexAttribArray(0);
    gl.vertexAttribDivisor(0, 1);
  }

  /** Draws what of the lines may lie in `box`. */
  draw(box: Box): void {
    const { gl } = this;
    gl.bindVertexArray(this.#arrays);
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#buffer);
    for (const [from, to] of partsIn(this.#boxes, this.segments.length / 4, box)) {
      gl.vertexAttribPointer(0, 4, gl.FLOAT, false, PIECE, PIECE * from);
      gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, to - from);
    }
  }

  free(): void {
    this.gl.deleteVertexArray(this.#arrays);
    this.gl.deleteBuffer(this.#buffer);
  }
}
