import { create } from "zustand";
import type { Additions } from "../model/additions";

/** What the map draws over the measure. The page's first load knows nothing of it: who switches something on puts it here. */
export const useAdditions = create<{ readonly additions: Additions | null }>()(() => ({ additions: null }));
