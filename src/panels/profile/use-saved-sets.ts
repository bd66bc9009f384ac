import { useCallback, useEffect, useState } from "react";
import { dropSet, listSets, saveSet, type SavedSet } from "./saved-sets";

/** The saved sets of this browser, with ways to change them; `problem` says in words why one could not be kept. */
export function useSavedSets() {
  const [sets, setSets] = useState<readonly SavedSet[]>([]);
  const [problem, setProblem] = useState("");
  const after = useCallback((change: Promise<unknown>): void => {
    change
      .then(listSets)
      .then(setSets)
      .catch((error: unknown) => {
        setProblem(
          `This browser did not keep the set: ${error instanceof Error ? error.message : String(error)}`,
        );
      });
  }, []);
  useEffect(() => after(Promise.resolve()), [after]);
  return {
    sets,
    problem,
    save: (one: SavedSet) => after(saveSet(one)),
    drop: (name: string) => after(dropSet(name)),
  };
}
