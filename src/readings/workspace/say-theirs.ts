import { RECORD_KINDS, type Revisions } from "../../workspace/revision";
import type { TheirFile } from "../../workspace/shared/read-others";
import { shownVersion, standingOf } from "../../workspace/standing";
import { sayKind } from "./kinds";
import { sayList } from "../../words/say-list";

/** What a workspace holds, in words: "2 walkthroughs and 1 pilot"; "" where it holds nothing. */
export function sayRecords(revisions: Revisions): string {
  const standing = standingOf(revisions).filter((one) => (shownVersion(one)?.content ?? null) !== null);
  const kinds = RECORD_KINDS.flatMap((kind) => {
    const n = standing.filter((one) => one.kind === kind).length;
    return n > 0 ? [sayKind(kind, n)] : [];
  });
  return sayList(kinds);
}

/** What a partner has in the shared folder and when it was written, in words. */
export function sayTheirs({ revisions, modified, workspace, problem }: TheirFile): string {
  if (!revisions) return problem;
  const has = sayRecords(revisions) || "nothing yet";
  return `${workspace ? `in “${workspace}”: ` : ""}${has} · written ${new Date(modified).toLocaleString("en-GB")}${problem ? ` · ${problem}` : ""}`;
}
