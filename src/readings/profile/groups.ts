import { PROFILE_GROUPS, type ProfileGroup } from "../../config/profile";
import type { Indicator } from "../../model/indicator";

/** The groups of evidence of a profile: the official ones, then the person's own figures where there are any. */
export function profileGroups(indicators: readonly Indicator[]): readonly ProfileGroup[] {
  const own = indicators.filter(({ group, listed }) => group === "own" && listed !== false);
  if (own.length === 0) return PROFILE_GROUPS;
  const part = {
    name: "Your own figures",
    note: "Added from tables on this computer; not official statistics. A larger area has a figure where its areas cover four fifths of its people.",
    indicators: own.map(({ id }) => id),
  };
  return [
    ...PROFILE_GROUPS,
    { id: "own", name: "Own figures", question: "What do your own figures say?", parts: [part] },
  ];
}
