import { UsageError } from "../command/usage-error";
import { ask, askCalmly, textOf, type Answer } from "./ask";

/** What version.json says (scripts/version-file.ts): paths relative to the page. */
export interface Version {
  readonly entry: string;
  readonly names: string;
  readonly build: string;
}

/** What is looked at, each asked for once. Null: the page names no such file. */
export interface Visit {
  /** Address of the site's folder, with a slash at its end. */
  readonly base: URL;
  readonly page: Answer;
  readonly html: string;
  readonly versionFile: Answer;
  readonly version: Version | null;
  readonly script: Answer | null;
  readonly style: Answer | null;
  readonly icon: Answer | null;
  readonly data: Answer | null;
  /** The service worker's script, and what a system reads to install the site as a program. */
  readonly worker: Answer;
  readonly install: Answer | null;
  /** An address at which nothing lies. */
  readonly nowhere: Answer;
}

const MARK = '<div id="root">';

const isVersion = (value: unknown): value is Version =>
  ["entry", "names", "build"].every(
    (key) => typeof (value as Record<string, unknown> | null)?.[key] === "string",
  );

function readVersion(answer: Answer): Version | null {
  if (answer.status !== 200) return null;
  try {
    const value: unknown = JSON.parse(textOf(answer));
    return isVersion(value) ? value : null;
  } catch {
    return null;
  }
}

async function askPage(address: string): Promise<Answer> {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    throw new UsageError(
      `"${address}" is not an address. Give the whole of it: https://example.org/hyperlocal/`,
    );
  }
  if (!/^https?:$/.test(url.protocol))
    throw new UsageError(`"${address}" is not a web address: it must begin with https:// or http://`);
  let page: Answer;
  try {
    page = await ask(url);
  } catch (error) {
    const cause =
      error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    throw new UsageError(
      `${address} does not answer (${cause}). Check the address, and that the site is up.`,
    );
  }
  if (page.status !== 200)
    throw new UsageError(`${address} answers HTTP ${page.status}: give the address of the page itself.`);
  return page;
}

/** Looks at a running site. Throws a usage error when nothing answers there, or something else than Hyperlocal. */
export async function visit(address: string): Promise<Visit> {
  const page = await askPage(address);
  const html = textOf(page);
  if (!html.includes(MARK)) throw new UsageError(`${page.url} answers, but not with Hyperlocal's page.`);
  const base = new URL(".", page.url);
  const named = async (pattern: RegExp): Promise<Answer | null> => {
    const path = pattern.exec(html)?.[1];
    return path === undefined ? null : askCalmly(new URL(path, base));
  };
  const [versionFile, script, style, icon, data, worker, install, nowhere] = await Promise.all([
    askCalmly(new URL("version.json", base)),
    named(/<script type="module"[^>]* src="([^"]+)"/),
    named(/<link rel="stylesheet"[^>]* href="([^"]+)"/),
    named(/<link rel="icon"[^>]* href="([^"]+)"/),
    named(/<link rel="preload"[^>]* href="([^"]+\.bin)"/),
    askCalmly(new URL("offline.js", base)),
    named(/<link rel="manifest"[^>]* href="([^"]+)"/),
    askCalmly(new URL("assets/data/there-is-no-such-file.bin", base)),
  ]);
  const version = readVersion(versionFile);
  const answers = { script, style, icon, data, worker, install, nowhere };
  return { base, page, html, versionFile, version, ...answers };
}
