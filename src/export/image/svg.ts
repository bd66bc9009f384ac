import { coordinate as n } from "./path-data";
import { FILE_FONT, FONT, type Layer, type Mark, type Scene, type TextMark } from "./scene";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
// Control characters other than tab and line ends may not stand in XML at all.

const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** A text as it may stand in XML. */
export const escapeXml = (text: string): string =>
  text.replace(FORBIDDEN, "").replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? "");

function paint(mark: Exclude<Mark, TextMark>): string {
  const parts = [`fill="${mark.fill ?? "none"}"`];
  if (mark.kind === "path" && mark.fill) parts.push(`fill-rule="evenodd"`);
  if (mark.stroke)
    parts.push(`stroke="${mark.stroke}" stroke-width="${n(mark.strokeWidth ?? 1)}" stroke-linejoin="round"`);
  if (mark.dash) parts.push(`stroke-dasharray="${mark.dash.join(" ")}"`);
  if (mark.opacity !== undefined) parts.push(`opacity="${mark.opacity}"`);
  return parts.join(" ");
}

function textOf({ x, y, text, size, weight, fill, anchor, halo }: TextMark): string {
  const place = `x="${n(x)}" y="${n(y)}" font-size="${n(size)}" font-weight="${weight}" text-anchor="${anchor ?? "start"}"`;
  const words = escapeXml(text);
  // Two elements, because slide programs do not know paint-order; the lower one is hidden from readers of the text.
  const under = halo
    ? `<text ${place} fill="${halo}" stroke="${halo}" stroke-width="${n(size * 0.3)}" stroke-linejoin="round" aria-hidden="true">${words}</text>`
    : "";
  return `${under}<text ${place} fill="${fill}">${words}</text>`;
}

function markOf(mark: Mark, prefix: string): string {
  switch (mark.kind) {
    case "text":
      return textOf(mark);
    case "circle":
      return `<circle cx="${n(mark.x)}" cy="${n(mark.y)}" r="${n(mark.r)}" ${paint(mark)}/>`;
    case "rect": {
      const radius = mark.radius ? ` rx="${n(mark.radius)}"` : "";
      return `<rect x="${n(mark.x)}" y="${n(mark.y)}" width="${n(mark.width)}" height="${n(mark.height)}"${radius} ${paint(mark)}/>`;
    }
    case "path": {
      if (mark.d === "") return "";
      const id = mark.id ? ` id="${prefix}${escapeXml(mark.id)}"` : "";
      const open = `<path${id} d="${mark.d}" ${paint(mark)}`;
      return mark.title ? `${open}><title>${escapeXml(mark.title)}</title></path>` : `${open}/>`;
    }
  }
}

const layerOf = ({ id, label, marks }: Layer, prefix: string): string =>
  `<g id="${prefix}layer-${escapeXml(id)}" inkscape:groupmode="layer" inkscape:label="${escapeXml(label)}">\n${marks
    .map((mark) => markOf(mark, prefix))
    .filter((text) => text !== "")
    .join("\n")}\n</g>`;

/**
 * A scene as SVG: real shapes, text as text, a named layer each group, title and alt text inside, and in a file the sources in full. The same scene gives
 * the same bytes. `inline` is for a page: the page's font, no XML declaration; `prefix` keeps ids apart where several share one.
 */
export function svgOf(scene: Scene, inline = false, prefix = ""): string {
  const { title, description, sources, layers } = scene;
  const [width, height] = [n(scene.width), n(scene.height)];
  const said = inline ? description : `${description} ${sources}`;
  const head = inline ? "" : `<?xml version="1.0" encoding="UTF-8"?>\n`;
  return `${head}<svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="${prefix}frame-title ${prefix}frame-desc" font-family="${escapeXml(inline ? FONT : FILE_FONT)}">
<title id="${prefix}frame-title">${escapeXml(title)}</title>
<desc id="${prefix}frame-desc">${escapeXml(said)}</desc>
${layers.map((layer) => layerOf(layer, prefix)).join("\n")}
</svg>
`;
}
