import type { Theme } from "../../../config/palettes";
import type { PrideMarks } from "../../../model/additions";
import type { Column } from "../../../model/indicator";
import type { View } from "../../../model/view";
import type { Classes } from "../../../stats";
import type { ListFacts } from "../about-list";
import type { BriefSubject } from "../subject";

/** A layer of named classes that an image shows in place of the indicator. */
export interface ImageLayer {
  readonly title: string;
  readonly units: string;
  readonly labels: readonly string[];
  readonly colours: Readonly<Record<Theme, readonly string[]>>;
  /** Class of every MSOA of England. */
  readonly classes: Uint8Array;
  /** Indicators that it speaks of, for the attribution. */
  readonly indicators: readonly string[];
}

/** What an image speaks of: what a list does, with the measure's column, its classes and the areas picked. */
export interface ImageFacts extends Omit<ListFacts, "view">, Pick<BriefSubject, "bigLocal"> {
  readonly view: Pick<View, "rule" | "vintage" | "selection">;
  /** The indicator's MSOA column. */
  readonly column: Column;
  readonly classes: Classes;
  readonly overlay: ImageLayer | null;
  /** Places of Pride in Place, when they are switched on over the map. */
  readonly pride?: PrideMarks | null;
}
