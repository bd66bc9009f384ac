/** Each corner asks for the look of its area: a colour's number in the low bits, its patterns above (map/area-state.ts). One that is hidden is put out of sight, where no pixel is drawn. */
export const VERTEX = `#version 300 es
uniform mat4 u_matrix;
uniform float u_world;
uniform highp isampler2D u_looks;
uniform sampler2D u_palette;
in vec2 a_point;
in uint a_owner;
flat out vec4 v_colour;
flat out int v_bits;
out highp vec2 v_pixel;
void main() {
  int look = texelFetch(u_looks, ivec2(a_owner & 255u, a_owner >> 8), 0).r;
  int number = look & COLOUR;
  v_colour = texelFetch(u_palette, ivec2(number & 255, number >> 8), 0);
  v_bits = look >> COLOUR_BITS;
  v_pixel = a_point * u_world;
  gl_Position = number == HIDDEN ? vec4(2.0, 2.0, 2.0, 1.0) : u_matrix * vec4(a_point, 0.0, 1.0);
}`;

/** The colour with its patterns over it. The unknown's patterns are seen from afar, dots and hatch as strong as the zoom makes them. */
export const FRAGMENT = `#version 300 es
precision highp float;
uniform sampler2D u_missing;
uniform sampler2D u_suppressed;
uniform sampler2D u_noted;
uniform sampler2D u_flag;
uniform float u_dots;
uniform float u_hatch;
flat in vec4 v_colour;
flat in int v_bits;
in highp vec2 v_pixel;
out vec4 colour;
vec3 over(vec3 below, sampler2D tile, float strength) {
  vec4 mark = texture(tile, v_pixel * 2.0 / vec2(textureSize(tile, 0)));
  return below * (1.0 - mark.a * strength) + mark.rgb * strength;
}
void main() {
  vec3 mixed = v_colour.rgb;
  int unknown = v_bits & 3;
  if (unknown == 1) mixed = over(mixed, u_missing, 1.0);
  if (unknown == 2) mixed = over(mixed, u_suppressed, 1.0);
  if (unknown == 3) mixed = over(mixed, u_noted, u_dots);
  if (v_bits >= 4) mixed = over(mixed, u_flag, u_hatch);
  colour = vec4(mixed, 1.0);
}`;
