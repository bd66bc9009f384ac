import type { Catalogue } from "../model/catalogue";
import { useWorkspace } from "./workspace";

/** The indicators that there are now: those shipped and the person's own. */
export const useCatalogue = (): Catalogue => useWorkspace(({ catalogue }) => catalogue);

/** The same, outside of a component. */
export const catalogueNow = (): Catalogue => useWorkspace.getState().catalogue;
