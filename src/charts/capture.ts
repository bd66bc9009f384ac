/** Style properties that a drawing takes from the page's style sheets and must carry along when it leaves. */
const CARRIED = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-opacity",
  "stroke-dasharray",
  "stroke-linecap",
  "opacity",
  "font-family",
  "font-size",
  "font-weight",
  "font-variant-numeric",
  "text-anchor",
  "dominant-baseline",
  "visibility",
  "display",
] as const;

function carryStyles(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  const text = CARRIED.map((name) => `${name}:${style.getPropertyValue(name)}`).join(";");
  to.setAttribute("style", text);
  for (let i = 0; i < from.children.length; i++) {
    const source = from.children[i];
    const copy = to.children[i];
    if (source && copy) carryStyles(source, copy);
  }
}

async function imageOf(svg: SVGSVGElement, width: number, height: number): Promise<HTMLImageElement> {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  carryStyles(svg, copy);
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height));
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  await image.decode();
  return image;
}

/** Draws the words of an element where the page has laid them out, one by one, in their computed style. */
function drawWords(context: CanvasRenderingContext2D, root: HTMLElement, origin: DOMRect): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement;
    if (!parent || parent.closest("svg, canvas, button, .visually-hidden")) continue;
    const style = getComputedStyle(parent);
    context.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    context.fillStyle = style.color;
    context.textBaseline = "middle";
    for (const match of node.data.matchAll(/\S+/g)) {
      range.setStart(node, match.index);
      range.setEnd(node, match.index + match[0].length);
      const box = range.getBoundingClientRect();
      if (box.width > 0)
        context.fillText(match[0], box.left - origin.left, box.top - origin.top + box.height / 2);
    }
  }
}

/**
 * Draws a part of the page (its words, SVG drawings and canvases; no other boxes or backgrounds) to a canvas at
 * `scale` times its size on screen, with a margin of 16 px on the page's background colour.
 * Throws if the browser cannot decode a drawing or gives no 2D context.
 */
export async function capture(root: HTMLElement, scale: number): Promise<HTMLCanvasElement> {
  const margin = 16;
  const box = root.getBoundingClientRect();
  const canvas = document.createElement("canvas");
  canvas.width = Math.ceil((box.width + 2 * margin) * scale);
  canvas.height = Math.ceil((box.height + 2 * margin) * scale);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("This browser gives no drawing surface.");
  context.fillStyle = getComputedStyle(document.body).backgroundColor;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.setTransform(scale, 0, 0, scale, margin * scale, margin * scale);
  for (const drawing of root.querySelectorAll<SVGSVGElement | HTMLCanvasElement>("svg, canvas")) {
    const place = drawing.getBoundingClientRect();
    if (place.width === 0 || place.height === 0 || drawing.closest("button, .visually-hidden")) continue;
    const picture =
      drawing instanceof SVGSVGElement ? await imageOf(drawing, place.width, place.height) : drawing;
    context.drawImage(picture, place.left - box.left, place.top - box.top, place.width, place.height);
  }
  drawWords(context, root, box);
  return canvas;
}

/** A canvas as the bytes of a PNG. Throws if the browser cannot encode it. */
export function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error("The image could not be made."))),
      "image/png",
    ),
  );
}
