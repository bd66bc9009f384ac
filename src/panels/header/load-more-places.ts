import {
  fetchBytes,
  loadBigLocal,
  ONE_FILE,
  loadElectoral,
  loadPrideInPlace,
  loadServices,
} from "../../data";
import type { Areas } from "../../model/area";
import type { Electoral } from "../../model/electoral";
import type { Services } from "../../model/services";
import { findPlaces, KIND_NAMES, morePlaces, type Place } from "../../readings/header/more-places";
import { writeChosen } from "../../readings/header/chosen-place";
import { openedBy } from "../../readings/header/opened-by";
import { networksOf, type LikelyNetworks } from "../../stats/likely-networks";
import { openAreas } from "../../state/open-areas";
import { changeView, useViewStore } from "../../state/view-store";
import { icbOfDistrict } from "../../state/choose";
import { boardsOf } from "../../model/area";
import type { MorePlaces } from "./use-more-places";

/** What a page of one file does not carry: nothing of it is found there. */
const NO_ELECTORAL: Electoral = { ward: [], constituency: [] };
const NO_SERVICES: Services = { practices: [], networks: [], pharmacies: [], libraries: [] };

/** As many of each kind as a person reads. */
const MOST = 6;

/** Opens a town's district. */
function openDistrict(areas: Areas, code: string): void {
  const { vintage } = useViewStore.getState().view;
  const lad = areas.lads.findIndex((one) => one.code === code);
  const icb = boardsOf(areas, vintage).icbs[icbOfDistrict(areas, vintage, lad)];
  if (icb) changeView({ footprint: icb.code, place: code, selection: [], camera: null });
}

/** Loads wards, constituencies, practices, networks and both programmes, to be searched by name. */
export async function loadMorePlaces(areas: Areas): Promise<MorePlaces> {
  const [electoral, services, pride, bigLocal] = await Promise.all([
    ONE_FILE ? NO_ELECTORAL : loadElectoral(fetchBytes),
    ONE_FILE ? NO_SERVICES : loadServices(fetchBytes),
    loadPrideInPlace(fetchBytes),
    loadBigLocal(fetchBytes),
  ]);
  const data = { electoral, services, pride, bigLocal };
  const all = morePlaces(areas, data);
  let likely: LikelyNetworks | null = null;
  const idOf = ({ kind, row }: Place): string => `${kind}:${row}`;
  const byId = new Map(all.map((one) => [idOf(one), one]));
  return {
    find: (text) => {
      const found = findPlaces(all, text, MOST);
      return Object.entries(KIND_NAMES).map(([kind, title]) => ({
        title,
        items: found
          .filter((one) => one.kind === kind)
          .map((one) => ({ id: idOf(one), name: one.name, note: one.note })),
      }));
    },
    open: (id) => {
      const found = byId.get(id);
      if (!found) return false;
      const { msoas, said } = openedBy(areas, data, found, () => (likely ??= networksOf(areas, services)));
      if (msoas.length > 0 || said !== "") openAreas(areas, msoas, writeChosen(found));
      else if (found.kind === "pride") openDistrict(areas, pride[found.row]?.lad24cd ?? "");
      return true;
    },
  };
}
