import type { AreaMesh } from "../../model/area-mesh";
import { OWNER, POINT } from "./area-program";
import { runsIn, type Box } from "./runs";
import { looksTexture } from "./textures";

/** A mesh in the memory of the graphics card, with the looks of its areas. */
export class MeshOnCard {
  readonly #arrays: WebGLVertexArrayObject;
  readonly #buffers: readonly WebGLBuffer[];
  #looks: { readonly packed: Int32Array; readonly texture: WebGLTexture } | null = null;

  constructor(
    private readonly gl: WebGL2RenderingContext,
    readonly mesh: AreaMesh,
  ) {
    const filled = (target: number, data: AllowSharedBufferSource): WebGLBuffer => {
      const buffer = gl.createBuffer();
      gl.bindBuffer(target, buffer);
      gl.bufferData(target, data, gl.STATIC_DRAW);
      return buffer;
    };
    this.#arrays = gl.createVertexArray();
    gl.bindVertexArray(this.#arrays);
    const points = filled(gl.ARRAY_BUFFER, mesh.points);
    gl.enableVertexAttribArray(POINT);
    gl.vertexAttribPointer(POINT, 2, gl.FLOAT, false, 0, 0);
    const owner = filled(gl.ARRAY_BUFFER, mesh.owner);
    gl.enableVertexAttribArray(OWNER);
    gl.vertexAttribIPointer(OWNER, 1, gl.UNSIGNED_SHORT, 0, 0);
    this.#buffers = [points, owner, filled(gl.ELEMENT_ARRAY_BUFFER, mesh.triangles)];
  }

  /** Draws what of the areas lies in `box`, each by its look. The looks are sent when they are others than the last time. */
  draw(box: Box, packed: Int32Array): void {
    const { gl } = this;
    if (this.#looks?.packed !== packed) {
      gl.deleteTexture(this.#looks?.texture ?? null);
      this.#looks = { packed, texture: looksTexture(gl, packed) };
    }
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, this.#looks.texture);
    gl.bindVertexArray(this.#arrays);
    for (const [from, to] of runsIn(this.mesh, box))
      gl.drawElements(gl.TRIANGLES, to - from, gl.UNSIGNED_INT, 4 * from);
  }

  free(): void {
    this.gl.deleteTexture(this.#looks?.texture ?? null);
    this.gl.deleteVertexArray(this.#arrays);
    for (const buffer of this.#buffers) this.gl.deleteBuffer(buffer);
  }
}
