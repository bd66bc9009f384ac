import type { Answer } from "../../model/answer";
import type { Area, Areas } from "../../model/area";
import type { Place } from "../../model/place";
import type { Catalogue } from "../../model/catalogue";
import type { BigLocalArea } from "../../model/big-local";
import type { View } from "../../model/view";

/** What a brief speaks of: one view, the answer to it, and where. */
export interface BriefSubject {
  readonly areas: Areas;
  /** What the indicators are. */
  readonly catalogue: Catalogue;
  readonly view: Pick<View, "rule" | "vintage">;
  readonly footprint: Area | null;
  readonly place: Place | null;
  readonly answer: Answer;
  readonly bigLocal: readonly BigLocalArea[];
}
