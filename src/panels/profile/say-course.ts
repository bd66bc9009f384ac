import type { EditionCourse } from "../../stats/edition-course";
import { count } from "../../words/format";

/** How an area stood in six editions, in words: since when it is flagged, and whether it moved against other areas since 2019. */
export function sayCourse({ points, editions, since }: EditionCourse): string {
  const flags =
    editions === 0
      ? "No edition flags it."
      : editions === points.length
        ? "Every edition since 2004 flags it."
        : `${count(editions)} of ${points.length} editions ${editions === 1 ? "flags" : "flag"} it${since === null ? "; that of 2025 does not" : `, without a break since ${since}`}.`;
  const [before, now] = points.slice(-2).map(({ percentile }) => Math.round(percentile * 100));
  if (before === undefined || now === undefined) return flags;
  const moved = Math.abs(now - before);
  const places = `${moved} percentile ${moved === 1 ? "point" : "points"}`;
  const course =
    moved === 0
      ? "Relative to other areas it stands where it stood in 2019."
      : `It is ${places} ${now < before ? "more" : "less"} deprived relative to other areas than in 2019.`;
  return `${flags} ${course}`;
}
