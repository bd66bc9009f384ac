import type { Answer } from "./ask";
import { judge, type Finding } from "./finding";
import type { Visit } from "./visit";

/** A hashed file may be kept for at least this long, in seconds (30 days; the recipes say a year). */
const LONG = 30 * 86_400;

const control = (answer: Answer): string => (answer.headers.get("cache-control") ?? "").toLowerCase();

/** Seconds for which a browser may use an answer unasked; 0 where it must ask, NaN where the host does not say. */
function keptFor(answer: Answer): number {
  const text = control(answer);
  if (/\bno-(?:cache|store)\b/.test(text)) return 0;
  return Number(/\bmax-age=(\d+)/.exec(text)?.[1] ?? Number.NaN);
}

/** Whether what has its content's hash in its name is kept, and what has none is asked for again. */
export function judgeCaching({ page, versionFile, worker, script, data }: Visit): Finding[] {
  const hashed = [script, data].flatMap((each) => (each?.status === 200 ? [each] : []));
  const fresh = [page, versionFile, worker].filter(({ status }) => status === 200);
  const short = hashed.filter((each) => !(keptFor(each) >= LONG));
  const stale = fresh.filter((each) => keptFor(each) !== 0);
  const names = (answers: readonly Answer[]): string =>
    answers
      .map(
        ({ url, headers }) =>
          `${new URL(url).pathname} (${headers.get("cache-control") ?? "no Cache-Control"})`,
      )
      .join(", ");
  return [
    judge(
      short.length === 0,
      "Files with a hash in their name are kept",
      `Files with a hash in their name are not kept: ${names(short)}`,
      "Send Cache-Control: public, max-age=31536000, immutable for assets/.",
    ),
    judge(
      stale.length === 0,
      "index.html, version.json and offline.js are asked for again each time",
      `A browser may use an old copy of ${names(stale)}`,
      "Send Cache-Control: no-cache for all that is not in assets/: else people see an old version after an update.",
    ),
    judge(
      page.headers.get("etag") !== null || page.headers.get("last-modified") !== null,
      "The page has an ETag or a date, so that asking again costs little",
      "The page has neither an ETag nor a Last-Modified",
      "Let the host send ETag or Last-Modified, so that a second visit is answered “not modified”.",
      "advice",
    ),
  ];
}
