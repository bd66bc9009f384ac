import type { Build } from "../model/build";
import builds from "./builds.json";

/** The builds of the data that were published, oldest first. Written by `npm run data:diff -- --new BUILT --record`. */
export const BUILDS: readonly Build[] = builds;
