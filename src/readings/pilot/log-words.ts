import type { Speaker, Told } from "../../workspace/pilot/log-entry";

/** Who speaks in an entry of a log. */
export const SPEAKER_NAMES: Readonly<Record<Speaker, string>> = {
  community: "People who live there",
  partners: "Partners",
};

/** What an entry of a log is asked. */
export const TOLD_ASKED: Readonly<Record<Told, string>> = {
  tried: "What was tried",
  happened: "What happened",
  surprised: "What surprised",
  changes: "What changes because of it",
};
