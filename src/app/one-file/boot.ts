import { aboutFile, carriedPart } from "../../data/carried";

declare global {
  interface Window {
    /** Addresses of the program's workers, by the name of their file: put in the place of addresses of a site by scripts/one-file. */
    hyperlocalWorkers: Record<string, string>;
  }
}

const text = async (name: string): Promise<string> => {
  const bytes = await carriedPart(name);
  if (!bytes) throw new Error("Part of the program is missing. Ask for the file again.");
  return new TextDecoder().decode(bytes);
};

interface Trust {
  createPolicy(
    name: string,
    rules: { createScript(code: string): string },
  ): { createScript(code: string): string };
}

/** Made once: the page's policy lets no script in but by its hash, and this names the one place that adds it. */
const trust = (globalThis as { readonly trustedTypes?: Trust }).trustedTypes?.createPolicy("opening", {
  createScript: (code) => code,
});

function add(tag: "style" | "script", content: string): void {
  const element = document.createElement(tag);
  if (element instanceof HTMLScriptElement) element.type = "module";
  element.textContent = tag === "script" ? (trust?.createScript(content) ?? content) : content;
  document.head.append(element);
}

/** Workers are classic scripts of blob addresses: on file:// Chromium starts no others. ".cjs" says so to MapLibre. */
async function startWorkers(): Promise<void> {
  window.hyperlocalWorkers = {};
  for (const { dataset } of document.querySelectorAll<HTMLElement>('script[data-part^="worker "]')) {
    const part = dataset["part"] ?? "";
    const code = new Blob([await text(part)], { type: "text/javascript" });
    window.hyperlocalWorkers[part.slice("worker ".length)] = `${URL.createObjectURL(code)}#.cjs`;
  }
}

/** Opens the program that the page carries in itself, with the view that the file was made with unless its address has another. */
async function boot(): Promise<void> {
  const { query } = aboutFile();
  if (window.location.search === "") window.history.replaceState(null, "", window.location.pathname + query);
  await startWorkers();
  add("style", await text("style"));
  add("script", await text("program"));
}

boot().catch((error: unknown) => {
  const reason = error instanceof Error ? error.message : String(error);
  const words = `This file could not be opened. ${reason} It needs Edge or Chrome 109, Firefox 115, Safari 16.4, or later.`;
  document
    .getElementById("root")
    ?.replaceChildren(Object.assign(document.createElement("p"), { textContent: words, className: "first" }));
});
