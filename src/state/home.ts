import { create } from "zustand";
import type { Place } from "../model/place";

/** The key of the view's options that names the neighbourhood in view, by its id in the plan that the view names. */
export const HOME_OPTION = "home";

interface HomeStore {
  /** The neighbourhood and plan that were looked for, as the view names them; "" before any was. */
  readonly asked: string;
  /** What was found; null where this machine has no such neighbourhood. */
  readonly home: Place | null;
  /** The neighbourhoods of the plan in view, to choose from. */
  readonly all: readonly { readonly id: string; readonly name: string }[];
}

export const NO_HOMES: HomeStore = { asked: "", home: null, all: [] };

/** The neighbourhood in view, found in the workspace by what loads with the first plan: the first load knows nothing of plans. */
export const useHomes = create<HomeStore>()(() => NO_HOMES);

/** What the view asks for, as `asked` says it; "" for no neighbourhood. */
export const homeAsked = ({ plan, home }: Readonly<Record<string, string>>): string =>
  plan && home ? `${plan} ${home}` : "";
