import { catalogueOf } from "../config/catalogue";
import { INDICATORS } from "../config/indicators";
import type { Source } from "../data";
import type { Areas } from "../model/area";
import type { Catalogue } from "../model/catalogue";
import type { IndicatorData } from "../model/indicator";
import { ownData } from "../workspace/own/own-data";
import { readOwnFigures, type OwnFigures } from "../workspace/own/own-figures";
import { ownIndicator, ownSource } from "../workspace/own/own-indicator";
import type { Revisions } from "../workspace/revision";
import { historyOf, shownVersion, standingOf, type Standing } from "../workspace/standing";

/** Own figures as they stand in the workspace. */
export interface OwnRecord {
  readonly standing: Standing;
  readonly figures: OwnFigures;
  /** When they were deleted (ISO 8601); null while they stand. */
  readonly deleted: string | null;
}

const read = new WeakMap<object, OwnFigures | undefined>();
function figuresIn(content: unknown): OwnFigures | undefined {
  if (typeof content !== "object" || content === null) return undefined;
  if (!read.has(content)) read.set(content, readOwnFigures(content));
  return read.get(content);
}

/** The states of own figures among all that a workspace holds. */
const ownRevisions = (revisions: Revisions): Revisions =>
  new Map([...revisions].filter(([, { kind }]) => kind === "own"));

/** Whether two workspaces hold the same states of own figures. */
export function sameOwn(a: Revisions, b: Revisions): boolean {
  const [one, other] = [ownRevisions(a), ownRevisions(b)];
  return one.size === other.size && [...one].every(([id, each]) => other.get(id) === each);
}

/** The own figures of a workspace, by name; deleted ones with their last state. */
export function ownRecords(revisions: Revisions): OwnRecord[] {
  const own = ownRevisions(revisions);
  return standingOf(own)
    .flatMap((standing): OwnRecord[] => {
      const shown = shownVersion(standing);
      const last = historyOf(own, standing.record).findLast(({ content }) => content !== null);
      const figures = figuresIn(shown?.content ?? last?.content);
      if (!shown || !figures) return [];
      return [{ standing, figures, deleted: shown.content === null ? shown.at : null }];
    })
    .sort((a, b) => a.figures.name.localeCompare(b.figures.name, "en-GB"));
}

/** All indicators: the shipped ones, then the own. */
export const catalogueWith = (records: readonly OwnRecord[]): Catalogue =>
  catalogueOf([
    ...INDICATORS,
    ...records.map(({ standing, figures, deleted }) =>
      ownIndicator(standing.record, figures, deleted !== null),
    ),
  ]);

/** Whose the own figures are, beside the official sources. */
export const sourcesWith = (records: readonly OwnRecord[]): readonly Source[] =>
  records.map(({ standing, figures }) => ownSource(standing.record, figures));

const made = new WeakMap<OwnFigures, IndicatorData>();
/** The data of own figures at every level; made once for each state of them. */
export function ownDataOf({ standing, figures }: OwnRecord, areas: Areas): IndicatorData {
  const found = made.get(figures) ?? ownData(standing.record, figures, areas);
  made.set(figures, found);
  return found;
}
