import { fetchBytes, loadBigLocal, loadPrideInPlace, loadSearch, ONE_FILE } from "../../data";
import { boardsOf, type Areas } from "../../model/area";
import type { SearchPlace } from "../../model/search-place";
import { writeChosen } from "../../readings/header/chosen-place";
import { findPlaces, KIND_NAMES, morePlaces } from "../../readings/header/more-places";
import { openedBy } from "../../readings/header/opened-by";
import { filesTyped } from "../../readings/header/search-words";
import { icbOfDistrict } from "../../state/choose";
import { openAreas } from "../../state/open-areas";
import { changeView, useViewStore } from "../../state/view-store";
import type { Item } from "./use-picker-items";

/** As many of each kind as a person reads. */
const MOST = 6;

/** Opens a town's district. */
function openDistrict(areas: Areas, code: string): void {
  const { vintage } = useViewStore.getState().view;
  const lad = areas.lads.findIndex((one) => one.code === code);
  const icb = boardsOf(areas, vintage).icbs[icbOfDistrict(areas, vintage, lad)];
  if (icb) changeView({ footprint: icb.code, place: code, selection: [], camera: null });
}

/** A page of one file carries no files of names: of what it does carry, the places of both programmes are found. */
async function carriedPlaces(areas: Areas): Promise<readonly SearchPlace[]> {
  const [pride, bigLocal] = await Promise.all([loadPrideInPlace(fetchBytes), loadBigLocal(fetchBytes)]);
  const data = {
    ...{ pride, bigLocal, electoral: { ward: [], constituency: [] }, locate: () => null },
    services: { practices: [], networks: [], pharmacies: [], libraries: [] },
  };
  const none = { network: new Int16Array(0), share: new Float64Array(0) };
  return morePlaces(areas, data).map(({ row, ...place }) => ({
    ...place,
    msoas: openedBy(areas, data, { kind: place.kind, row }, () => none).msoas,
  }));
}

/** What is found of the places in the files that a text is looked up in, and how each is opened. */
export interface Found {
  readonly groups: readonly { readonly title: string; readonly items: readonly Item[] }[];
  /** Opens what was found under an id; false where the id is none of its own. */
  readonly open: (id: string) => boolean;
}

/** How the keys begin under which files of names are kept. */
const KEY = "more-";

/** The keys under which what a text is looked up in is kept: a file for each of its words, or what a page of one file carries. */
export const keysOf = (text: string): readonly string[] =>
  ONE_FILE ? [`${KEY}carried`] : filesTyped(text).map((file) => `${KEY}${file}`);

/** Loads the places of a key. */
export const loadKey = (areas: Areas, key: string): Promise<readonly SearchPlace[]> =>
  ONE_FILE ? carriedPlaces(areas) : loadSearch(fetchBytes, Number(key.slice(KEY.length)));

/** What a text finds among places. */
export function foundBy(areas: Areas, places: readonly SearchPlace[], text: string): Found {
  const idOf = ({ kind, code, name, note }: SearchPlace): string => [kind, code, name, note].join("|");
  // A place is in the file of each of its words.
  const found = new Map(findPlaces(unique(places, idOf), text, MOST).map((one) => [idOf(one), one]));
  return {
    groups: Object.entries(KIND_NAMES).map(([kind, title]) => ({
      title,
      items: [...found]
        .filter(([, one]) => one.kind === kind)
        .map(([id, { name, note }]): Item => ({ id, name, note })),
    })),
    open: (id) => {
      const one = found.get(id);
      if (!one) return false;
      const chosen = writeChosen(one);
      if (one.msoas.length > 0 || chosen !== "") openAreas(areas, one.msoas, chosen);
      else openDistrict(areas, one.code);
      return true;
    },
  };
}

const unique = <T>(all: readonly T[], idOf: (one: T) => string): readonly T[] => [
  ...new Map(all.map((one) => [idOf(one), one])).values(),
];
