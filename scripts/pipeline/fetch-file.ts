import { createHash } from "node:crypto";
import {
  createReadStream,
  createWriteStream,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

export interface FetchOptions {
  readonly url: string;
  /** Where the file goes when it is whole; until then it is `to`.part. */
  readonly to: string;
  readonly tries: number;
  /** Milliseconds before the second try; doubled for each further one. */
  readonly backoff: number;
  /** Milliseconds without a byte after which a try is given up. */
  readonly patience: number;
  readonly say: (line: string) => void;
}

/** Checksum of a file, read in pieces. */
export async function checksum(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array);
  return hash.digest("hex");
}

/** An answer that trying again will not change. */
class Refused extends Error {}

/**
 * Downloads a file: resumes what an earlier try left (only when the server's validator is unchanged), tries again with doubled waits after errors, timeouts and
 * short answers, and puts the whole file in place in one step. Throws when the last try fails or the server refuses (4xx).
 */
export async function fetchFile(options: FetchOptions): Promise<{ bytes: number; sha256: string }> {
  const { url, to, tries, backoff, say } = options;
  for (let attempt = 1; ; attempt++) {
    try {
      await attemptOnce(options);
      break;
    } catch (error) {
      const reason =
        error instanceof Error
          ? error.cause instanceof Error
            ? error.cause.message
            : error.message
          : String(error);
      if (error instanceof Refused || attempt === tries)
        throw new Error(`${url} could not be fetched (try ${attempt} of ${tries}): ${reason}`, {
          cause: error,
        });
      const wait = backoff * 2 ** (attempt - 1);
      say(`try ${attempt} of ${tries} failed (${reason}); again in ${wait / 1000} s`);
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  return { bytes: statSync(to).size, sha256: await checksum(to) };
}

async function attemptOnce({ url, to, patience, say }: FetchOptions): Promise<void> {
  const part = `${to}.part`;
  const validatorFile = `${to}.part.validator`;
  const had = existsSync(part) && existsSync(validatorFile) ? statSync(part).size : 0;
  const validator = had > 0 ? readFileSync(validatorFile, "utf8") : "";
  const resume = had > 0 && validator !== "";
  const timeout = new AbortController();
  let timer = setTimeout(() => timeout.abort(new Error("no answer")), patience);
  const heard = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => timeout.abort(new Error(`no byte for ${patience / 1000} s`)), patience);
  };
  try {
    const headers = {
      "accept-encoding": "identity",
      ...(resume ? { range: `bytes=${had}-`, "if-range": validator } : {}),
    };
    const response = await fetch(url, { signal: timeout.signal, headers });
    if (response.status === 416) rmSync(part, { force: true });
    if (!response.ok || !response.body) {
      const text = `the server answered ${response.status}`;
      const passing = response.status >= 500 || [408, 416, 425, 429].includes(response.status);
      throw passing ? new Error(text) : new Refused(text);
    }
    const goesOn = response.status === 206;
    const start = goesOn ? had : 0;
    const length = response.headers.get("content-length");
    const expected = length === null ? null : start + Number(length);
    writeFileSync(validatorFile, response.headers.get("etag") ?? response.headers.get("last-modified") ?? "");
    if (goesOn) say(`resuming at ${start} bytes`);
    let received = start;
    let told = 0;
    const source = Readable.fromWeb(response.body as never);
    source.on("data", (chunk: Uint8Array) => {
      heard();
      received += chunk.length;
      const tenth = expected ? Math.floor((10 * received) / expected) : 0;
      if (tenth > told) say(`${10 * (told = tenth)}%`);
    });
    await pipeline(source, createWriteStream(part, { flags: goesOn ? "a" : "w" }));
    if (expected !== null && received !== expected) throw new Error(`${received} of ${expected} bytes came`);
  } finally {
    clearTimeout(timer);
  }
  renameSync(part, to);
  rmSync(validatorFile, { force: true });
}
