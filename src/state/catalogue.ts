import { SHIPPED } from "../config/catalogue";
import type { Catalogue } from "../model/catalogue";

/** The indicators that there are now: those shipped and the person's own. */
export const useCatalogue = (): Catalogue => SHIPPED;
