import { useEffect, useState } from "react";
import { sayRecords } from "../../readings/workspace/say-theirs";
import { HERE } from "../../state/this-workspace";
import { keptRevisions, useWorkspace } from "../../state/workspace";
import { revisionsOf } from "../../state/workspaces";
import type { NamedWorkspace } from "../../workspace/named";

/** What each workspace of this browser holds, in words, by its id; those that have not been read yet are not there. */
export function useHoldings(all: readonly NamedWorkspace[]): ReadonlyMap<string, string> {
  const [others, setOthers] = useState<ReadonlyMap<string, string>>(new Map());
  const revisions = useWorkspace((store) => store.revisions);
  useEffect(() => {
    let gone = false;
    const wanted = all.filter(({ id }) => id !== HERE);
    void Promise.all(
      wanted.map(async ({ id }) => {
        const said = await revisionsOf(id).then(
          (held) => sayRecords(held) || "nothing in it yet",
          () => "could not be read now",
        );
        return [id, said] as const;
      }),
    ).then((read) => {
      if (!gone) setOthers(new Map(read));
    });
    return () => {
      gone = true;
    };
  }, [all, revisions]);
  return new Map([...others, [HERE, sayRecords(keptRevisions()) || "nothing in it yet"]]);
}
