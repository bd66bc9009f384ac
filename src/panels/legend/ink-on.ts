import { contrast } from "../../export/image/luminance";

/** Black or white, whichever is the more legible on a colour "#rrggbb": at least 4.5 to 1 on any. */
export const inkOn = (colour: string): string =>
  contrast(colour, "#000000") > contrast(colour, "#ffffff") ? "#000000" : "#ffffff";
