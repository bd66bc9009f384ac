import type { FrameMap } from "./frame-map";

/** Whose numbers are in the key. */
export const sayNumbered = (areas: readonly { readonly flagged: boolean }[]): string =>
  areas.every(({ flagged }) => flagged)
    ? "Flagged areas"
    : areas.some(({ flagged }) => flagged)
      ? "Selected and flagged areas"
      : "Selected areas";

/** The longest that the key of a map can say of whose numbers they are, for its room. */
export const longestNumbered = ({ areas }: FrameMap): string =>
  areas.some(({ picked }) => picked) ? "Selected and flagged areas" : "Flagged areas";
