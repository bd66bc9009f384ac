import { getDocumentProxy } from "unpdf";

/** A page of a PDF as a reader that is not ours finds it (pdf.js, packed by unpdf). */
export interface PdfPage {
  readonly text: string;
  /** Where its links lead. */
  readonly links: readonly string[];
  /** Texts that leave the sheet. */
  readonly outside: readonly string[];
  /** Width and height, points. */
  readonly size: readonly [number, number];
}

export async function readPdf(bytes: Buffer): Promise<PdfPage[]> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const pages: PdfPage[] = [];
  for (let at = 1; at <= pdf.numPages; at++) {
    const page = await pdf.getPage(at);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const words = items.flatMap((item) => ("str" in item && item.str.trim() !== "" ? [item] : []));
    const annotations = (await page.getAnnotations()) as { readonly url?: string }[];
    pages.push({
      text: items.map((item) => ("str" in item ? item.str + (item.hasEOL ? " " : "") : "")).join(""),
      links: annotations.flatMap(({ url }) => (url === undefined ? [] : [url])),
      outside: words
        .filter(({ transform, width: wide }) => {
          const [x, y] = [Number(transform[4]), Number(transform[5])];
          return x < 0 || y < 0 || x + wide > width || y > height;
        })
        .map(({ str }) => str),
      size: [Math.round(width), Math.round(height)],
    });
  }
  return pages;
}
