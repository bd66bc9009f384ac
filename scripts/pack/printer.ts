import { chromium, type Browser } from "playwright-core";
import { UsageError } from "../command/usage-error";
import { CHROMIUM_ARGS, findChromium } from "../chromium";

/** Prints pages as PDF. Chromium starts with the first page; `close` ends it. */
export interface Printer {
  readonly print: (html: string, day: string) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

const FOOT =
  '<p style="width:100%;margin:0 15mm;font:8px sans-serif;color:#555;text-align:right">' +
  '<span class="title"></span> · <span class="pageNumber"></span> of <span class="totalPages"></span></p>';
const MARGIN = { top: "14mm", bottom: "16mm", left: "15mm", right: "15mm" };
const CLOCK = /(\/(?:CreationDate|ModDate) \(D:)\d{14}/g;

/** A PDF whose clock says noon of a day, in place: the file's table of contents counts bytes. */
const atNoon = (pdf: Buffer, day: string): Uint8Array =>
  Buffer.from(pdf.toString("latin1").replace(CLOCK, `$1${day.replaceAll("-", "")}120000`), "latin1");

async function printWith(browser: Browser, html: string, day: string): Promise<Uint8Array> {
  const page = await browser.newPage({ javaScriptEnabled: false });
  try {
    await page.setContent(html);
    const pdf = await page.pdf({
      ...{ format: "A4", margin: MARGIN, printBackground: true, tagged: true, outline: true },
      ...{ displayHeaderFooter: true, headerTemplate: "<p></p>", footerTemplate: FOOT },
    });
    return atNoon(pdf, day);
  } finally {
    await page.close();
  }
}

/** A printer, on A4 with the page's number at its foot. Throws a usage error where there is no Chromium to print with. */
export function openPrinter(): Printer {
  const executablePath = findChromium();
  if (executablePath === undefined)
    throw new UsageError(
      "A PDF is printed with Chromium, and none was found. Install it (Debian and Ubuntu: sudo apt-get install chromium), set CHROMIUM_PATH to one, or leave pdf out of --what.",
    );
  let started: Promise<Browser> | null = null;
  const start = (): Promise<Browser> =>
    (started ??= chromium.launch({ executablePath, args: CHROMIUM_ARGS }));
  return {
    print: async (html, day) => printWith(await start(), html, day),
    // Where it did not start, `print` has said why.
    close: async () => (await started?.catch(() => null))?.close(),
  };
}
