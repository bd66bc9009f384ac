/** Width in CSS pixels of the key and of the card over the map, and what lies between them and its edge. */
const KEY = 272;
const CARD = 320;
const EDGE = 12;
/** On a narrow screen the card covers this share of the map's height from below, under the measure's name. */
const CARD_SHARE = 0.62;
const NAME = 64;
/** Height of the folded key. */
const KEY_HEAD = 48;

/** The same sizes for the style sheet, so that the layout and the camera cannot disagree. */
export const OVER_MAP_STYLE = {
  "--key-width": `${KEY}px`,
  "--card-width": `${CARD}px`,
  "--card-share": `${CARD_SHARE * 100}%`,
  "--over-map-edge": `${EDGE}px`,
} as React.CSSProperties;

/** How far from each side a fit keeps: off the key, but for England, whose west is sea where the key lies. */
export function paddingOf(narrow: boolean, england: boolean) {
  if (narrow) return { top: NAME, right: 0, bottom: 0, left: 0 };
  return { top: 0, right: 0, bottom: 0, left: england ? KEY / 2 : KEY + EDGE };
}

/**
 * What covers the map now: pixels at three sides, and a share of its height from below. `folded`: the key is folded away
 * under the measure's name, as it is where a card and the key would leave no map between them.
 */
export function coveredBy({ narrow, card, folded }: Readonly<Record<"narrow" | "card" | "folded", boolean>>) {
  if (narrow) return { top: NAME, right: 0, left: 0, lower: card ? CARD_SHARE : 0 };
  const right = card ? CARD + EDGE : 0;
  return folded
    ? { top: NAME + KEY_HEAD, right, left: 0, lower: 0 }
    : { top: 0, right, left: KEY + EDGE, lower: 0 };
}
