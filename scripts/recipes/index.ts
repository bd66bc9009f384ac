import { census } from "./census";
import { deprivation } from "./deprivation";
import { health } from "./health";
import { iodIndicators } from "./iod-indicators";
import { households } from "./households";
import { places } from "./places";
import type { Recipes } from "./recipe";
import { since } from "./since";
import { social } from "./social";

/** How every indicator of src/config/indicators is made, by id. */
export const RECIPES: Recipes = {
  ...deprivation,
  ...health,
  ...census,
  ...iodIndicators,
  ...social,
  ...since,
  ...households,
  ...places,
};
