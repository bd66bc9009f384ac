import { catalogueOf } from "../config/catalogue";
import type { Source } from "../data";
import type { Areas } from "../model/area";
import type { Catalogue } from "../model/catalogue";
import type { IndicatorData } from "../model/indicator";
import { ownData } from "../workspace/own/own-data";
import { readOwnFigures, type OwnFigures } from "../workspace/own/own-figures";
import { ownIndicator, ownSource } from "../workspace/own/own-indicator";
import { checkedOnce, recordsOf, type KeptRecord } from "../workspace/records";
import type { Revisions } from "../workspace/revision";
import { SHIPPED_HERE } from "./not-here";

/** Own figures as they stand in the workspace. */
export interface OwnRecord extends Omit<KeptRecord<OwnFigures>, "content"> {
  readonly figures: OwnFigures;
}

/** The figures that a state of a record holds; undefined for a deletion. */
export const figuresIn = checkedOnce(readOwnFigures);

/** The states of own figures among all that a workspace holds. */
const ownRevisions = (revisions: Revisions): Revisions =>
  new Map([...revisions].filter(([, { kind }]) => kind === "own"));

/** Whether two workspaces hold the same states of own figures. */
export function sameOwn(a: Revisions, b: Revisions): boolean {
  const [one, other] = [ownRevisions(a), ownRevisions(b)];
  return one.size === other.size && [...one].every(([id, each]) => other.get(id) === each);
}

/** The own figures of a workspace, by name; deleted ones with their last state. */
export const ownRecords = (revisions: Revisions): OwnRecord[] =>
  recordsOf(revisions, "own", figuresIn)
    .map(({ content, ...kept }) => ({ ...kept, figures: content }))
    .sort((a, b) => a.figures.name.localeCompare(b.figures.name, "en-GB"));

/** All indicators: the shipped ones, then the own. */
export const catalogueWith = (records: readonly OwnRecord[]): Catalogue =>
  catalogueOf([
    ...SHIPPED_HERE.indicators,
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
