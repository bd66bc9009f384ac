import { EDITION_DOMAINS, type EditionDomain } from "../../config/editions";
import type { Level } from "../../model/codes";
import type { Subject } from "./subject";

/** A domain's mean percentile in 2019 and in 2025, 0 (most deprived) to 1, of today's people. */
export interface DomainCourse {
  readonly domain: EditionDomain;
  readonly then: number;
  readonly now: number;
}

type Percentiles = Readonly<Record<EditionDomain, Float64Array>>;

/** The seven domains of a subject in both editions: its level's own figure, or of several areas the mean by people (mid-2022). */
export function domainCourses(
  byLevel: Readonly<Record<Level, readonly Percentiles[]>>,
  { at, msoas, population }: Pick<Subject, "at" | "msoas" | "population">,
): readonly DomainCourse[] {
  const of = (edition: Percentiles | undefined, domain: EditionDomain): number => {
    const values = edition?.[domain];
    if (!values) return NaN;
    if (at) return values[at.row] ?? NaN;
    let [sum, people] = [0, 0];
    for (const i of msoas) {
      const [value, here] = [values[i] as number, population[i] as number];
      if (Number.isNaN(value)) continue;
      sum += value * here;
      people += here;
    }
    return sum / people;
  };
  const [then, now] = byLevel[at?.level ?? "msoa21"];
  return EDITION_DOMAINS.map((domain) => ({ domain, then: of(then, domain), now: of(now, domain) }));
}
