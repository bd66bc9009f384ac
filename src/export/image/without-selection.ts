import { altText } from "./alt-text";
import type { FrameInput } from "./frame-input";

/** The same picture without what somebody selected in the app: paper for others shows the scope, and not where its maker last clicked. */
export function withoutSelection(input: FrameInput): FrameInput {
  const areas = input.map.areas.map((area) => ({ ...area, picked: false }));
  const bare = { ...input, map: { ...input.map, areas, pickedEdges: [] } };
  return { ...bare, alt: altText(bare) };
}
