import type { Source } from "../../data";
import type { PrideMarks } from "../../model/additions";
import type { Answer } from "../../model/answer";
import type { Area, Areas } from "../../model/area";
import type { Catalogue } from "../../model/catalogue";
import type { BigLocalArea } from "../../model/big-local";
import type { Column, Indicator } from "../../model/indicator";
import type { Place } from "../../model/place";
import type { View } from "../../model/view";
import type { Overlay } from "../../state/overlay";
import type { Classes } from "../../stats";

/** What every export speaks of: one view, the answer to it, and where it comes from. */
export interface Facts {
  readonly areas: Areas;
  readonly catalogue: Catalogue;
  readonly view: View;
  readonly footprint: Area | null;
  readonly place: Place | null;
  readonly indicator: Indicator;
  /** The indicator's MSOA column. */
  readonly column: Column;
  readonly classes: Classes;
  /** A layer of classes that images show in place of the indicator. */
  readonly overlay: Overlay | null;
  readonly answer: Answer;
  readonly bigLocal: readonly BigLocalArea[];
  /** Places of Pride in Place, when they are switched on over the map. */
  readonly pride: PrideMarks | null;
  readonly sources: readonly Source[];
  /** Id of the preset that the rule is, or null. */
  readonly preset: string | null;
  /** Version of the data. */
  readonly version: string;
  /** Day of the export. */
  readonly date: Date;
  readonly link: string;
  readonly checkCode: string;
}
