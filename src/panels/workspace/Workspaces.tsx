import { useState } from "react";
import { useDraft } from "../../state/drafts";
import { HERE } from "../../state/this-workspace";
import { useWorkspaceList } from "../../state/workspace-list";
import { makeWorkspace, openWorkspace } from "../../state/workspaces";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import { TextBox } from "../../ui/TextBox";
import { MOST_NAME, standingOnes } from "../../workspace/named";
import { DeletedWorkspaces } from "./DeletedWorkspaces";
import { useHoldings } from "./use-holdings";
import { WorkspaceRow } from "./WorkspaceRow";
import styles from "./Workspace.module.css";

const REFUSED = "This browser could not keep that: it has no room left, or keeps nothing in private windows.";

/** The workspaces of this browser: to open, make, name, copy, delete and bring back. Each is apart from the others. */
export function Workspaces() {
  const all = useWorkspaceList((list) => list.all);
  const holdings = useHoldings(all);
  const [name, setName] = useDraft("workspace.name");
  const [problem, setProblem] = useState("");
  const said = (kept: boolean): void => setProblem(kept ? "" : REFUSED);
  const make = async (): Promise<void> => {
    const id = await makeWorkspace(name);
    said(id !== null);
    if (id === null) return;
    setName("");
    said(openWorkspace(id));
  };
  return (
    <div className={styles.pane}>
      <p className={styles.quiet}>
        Each workspace keeps its own figures, what people say, plans, pilots, walkthroughs, saved rules and
        sets, and shared folder, apart from the others.
      </p>
      {problem ? <Notice tone="problem">{problem}</Notice> : null}
      <ul className={styles.rows} aria-label="Workspaces of this browser">
        {standingOnes(all).map((one) => (
          <WorkspaceRow
            key={one.id}
            one={one}
            here={one.id === HERE}
            holds={holdings.get(one.id) ?? "…"}
            onDone={said}
          />
        ))}
      </ul>
      <div className={styles.line}>
        <TextBox label="Name of a new workspace" value={name} onChange={setName} most={MOST_NAME} />
        <Button isDisabled={name.trim() === ""} onPress={() => void make()}>
          Make it and open it
        </Button>
      </div>
      <DeletedWorkspaces all={all} onDone={said} />
    </div>
  );
}
