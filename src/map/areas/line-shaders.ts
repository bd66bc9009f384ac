/** A piece of line as a rectangle as wide as it is drawn: `u_half` is half the screen in pixels, `u_width` the line in pixels. */
export const LINE_VERTEX = `#version 300 es
uniform mat4 u_matrix;
uniform vec2 u_half;
uniform float u_width;
in vec4 a_ends;
out vec2 v_place;
flat out float v_length;
vec2 pixel(vec2 end) {
  vec4 at = u_matrix * vec4(end, 0.0, 1.0);
  return at.xy / at.w * u_half;
}
void main() {
  vec2 from = pixel(a_ends.xy);
  vec2 to = pixel(a_ends.zw);
  float length_ = distance(from, to);
  vec2 along = length_ > 0.0 ? (to - from) / length_ : vec2(1.0, 0.0);
  float reach = u_width / 2.0 + 0.5;
  float forth = (gl_VertexID & 1) == 0 ? -reach : length_ + reach;
  float aside = (gl_VertexID & 2) == 0 ? -reach : reach;
  v_place = vec2(forth, aside);
  v_length = length_;
  gl_Position = vec4((from + along * forth + vec2(-along.y, along.x) * aside) / u_half, 0.0, 1.0);
}`;

/** Round ends where pieces meet in the open; none (u_round 0) where the line lets through what is under it and would be seen twice. */
export const LINE_FRAGMENT = `#version 300 es
precision highp float;
uniform vec4 u_colour;
uniform float u_width;
uniform float u_round;
in vec2 v_place;
flat in float v_length;
out vec4 colour;
void main() {
  float beyond = max(-v_place.x, v_place.x - v_length);
  float off = length(vec2(max(beyond, 0.0), v_place.y));
  float strength = clamp(u_width / 2.0 + 0.5 - off, 0.0, 1.0);
  if (u_round == 0.0 && beyond > 0.0) discard;
  colour = u_colour * strength;
}`;
