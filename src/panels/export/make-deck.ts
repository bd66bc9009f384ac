import type { FrameInput } from "../../export/image/frame-input";
import { layoutBeside } from "../../export/image/figures";
import { pngOf } from "../../export/image/save-png";
import { deckOf, MOST_ROWS, PICTURE, type DeckTable } from "../../export/slides/deck";
import type { Column } from "../../model/indicator";
import { flaggedMeasures, orderingMeasure } from "../../readings/export/brief/flagged-measures";
import {
  figureOf,
  listOfFlagged,
  marksOf,
  sayListOfFlagged,
} from "../../readings/export/brief/list-of-flagged";
import { attributionOf } from "../../readings/export/attribution";
import { shownInImage } from "../../readings/export/image/shown-in-image";
import { METHOD } from "../../readings/export/brief/say-method";
import { loadColumns } from "../../state/atlas";
import { count } from "../../words/format";
import type { Facts } from "./facts";

/** Units of the drawing for an inch of the slide: its smallest type is then above 11 px where a slide is 960 px wide. */
const UNITS = 96;
/** Pixels of the picture for each unit: sharp on a large screen. */
const SCALE = 3;

/** The table of the second slide, worst first. */
export function deckTable(facts: Facts, columns: ReadonlyMap<string, Column>): DeckTable {
  const { areas, catalogue } = facts;
  const list = listOfFlagged(facts, columns);
  const rows = list.rows.slice(0, MOST_ROWS);
  return {
    caption: sayListOfFlagged(list, MOST_ROWS, "all are in the workbook"),
    heads: ["Area", "District", "People", ...list.measures.map((id) => catalogue.lookUp(id).short)],
    rows: rows.map((msoa) => [
      areas.name[msoa] ?? "",
      areas.lads[areas.lad[msoa] ?? 0]?.name ?? "",
      count(areas.population[msoa] ?? NaN),
      ...list.measures.map((id) => figureOf(columns, id, msoa, catalogue)),
    ]),
    marks: marksOf(columns, list, rows),
  };
}

const dataAddress = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(typeof reader.result === "string" ? reader.result : "");
    reader.onerror = () => reject(new Error("The picture of the map could not be read."));
    reader.readAsDataURL(blob);
  });

/** Slides of a view as a .pptx. The library that writes it is loaded here, when it is asked for. */
export async function makeDeck(
  facts: Facts,
  input: FrameInput,
  report: (share: number, words: string) => void,
  signal: AbortSignal,
): Promise<Blob> {
  report(0.05, "Reading figures");
  const { rule } = facts.view;
  const ids = new Set([...flaggedMeasures(rule), orderingMeasure(rule, facts.catalogue)]);
  const loaded = [...ids].map(async (id) => [id, (await loadColumns(id, facts.areas)).msoa21] as const);
  const columns = new Map(await Promise.all(loaded));
  signal.throwIfAborted();
  const scene = layoutBeside(input, PICTURE.w * UNITS, PICTURE.h * UNITS, false);
  const onProgress = (share: number): void => report(0.1 + share * 0.7, "Drawing the map");
  const png = await pngOf(scene, { scale: SCALE, dpi: UNITS, signal, onProgress });
  report(0.85, "Writing slides");
  const { writePptx } = await import("../../export/slides/write-pptx");
  const shown = shownInImage(facts);
  const attributions = attributionOf(
    facts.sources,
    { ...shown, ruleIndicators: [...shown.ruleIndicators, ...ids] },
    facts.catalogue,
  );
  const deck = deckOf({ ...input, attributions }, deckTable(facts, columns), METHOD);
  const file = await writePptx(deck, await dataAddress(png));
  signal.throwIfAborted();
  return file;
}
