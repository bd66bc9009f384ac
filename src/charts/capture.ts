import { describePng } from "../export/image/png-chunks";

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
  for (const name of CARRIED) to.setAttribute(name, style.getPropertyValue(name));
  for (let i = 0; i < from.children.length; i++) {
    const source = from.children[i];
    const copy = to.children[i];
    if (source && copy) carryStyles(source, copy);
  }
}

async function imageOf(svg: SVGSVGElement, width: number, height: number): Promise<HTMLImageElement> {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  carryStyles(svg, copy);
  // An image of an SVG has none of the page's fonts: its words are drawn with the others, in the page's own.
  for (const words of copy.querySelectorAll("text")) words.remove();
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height));
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  await image.decode();
  return image;
}

/** How much larger than said a drawing stands on the page: one with a view box is scaled to its room. */
const scaleOf = (parent: Element): number =>
  parent instanceof SVGGraphicsElement ? (parent.getScreenCTM()?.a ?? 1) : 1;

/** Draws the words of an element, those of its drawings too, where the page has laid them out, one by one, in their computed style. */
function drawWords(context: CanvasRenderingContext2D, root: HTMLElement, origin: DOMRect): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement;
    if (!parent || parent.closest("canvas, title, style, button, .visually-hidden")) continue;
    const style = getComputedStyle(parent);
    const size = parseFloat(style.fontSize) * scaleOf(parent);
    context.font = `${style.fontStyle} ${style.fontWeight} ${size}px ${style.fontFamily}`;
    context.fillStyle = parent instanceof SVGElement ? style.fill : style.color;
    context.letterSpacing = style.letterSpacing === "normal" ? "0px" : style.letterSpacing;
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
 * `scale` times its size on screen, on the page's background colour.
 * Throws if the browser cannot decode a drawing or gives no 2D context.
 */
export async function capture(root: HTMLElement, scale: number): Promise<HTMLCanvasElement> {
  const box = root.getBoundingClientRect();
  const canvas = document.createElement("canvas");
  canvas.width = Math.ceil(box.width * scale);
  canvas.height = Math.ceil(box.height * scale);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("This browser could not make the image.");
  context.fillStyle = getComputedStyle(document.body).backgroundColor;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.setTransform(scale, 0, 0, scale, 0, 0);
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

/** A canvas as a PNG that says in itself what it shows. Throws if the browser cannot encode it. */
export async function pngOf(
  canvas: HTMLCanvasElement,
  scale: number,
  title: string,
  description: string,
): Promise<Blob> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (!blob) throw new Error("This browser could not make the image.");
  const bytes = describePng(new Uint8Array(await blob.arrayBuffer()), 96 * scale, title, description);
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: "image/png" });
}
