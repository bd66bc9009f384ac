import { useEffect, useState } from "react";
import { tidyWorkspaces } from "../../state/workspaces";
import { ModalDialog } from "../../ui/ModalDialog";
import { Tabs } from "../../ui/Tabs";
import { KeptHere } from "./KeptHere";
import { Workspaces } from "./Workspaces";
import { SavedWork } from "./SavedWork";
import { Walkthroughs } from "./Walkthroughs";

const TABS = [
  { value: "walkthroughs", label: "Walkthroughs" },
  { value: "saved", label: "Rules and sets" },
  { value: "kept", label: "Kept in this browser" },
  { value: "all", label: "Workspaces" },
] as const;

/** What a person has made here: views in an order, and all else that this browser keeps, with the ways in and out. */
export default function WorkspaceDialog({ onClose }: { readonly onClose: () => void }) {
  const [tab, setTab] = useState<(typeof TABS)[number]["value"]>("walkthroughs");
  useEffect(() => void tidyWorkspaces(new Date()), []);
  return (
    <ModalDialog title="Your workspace" wide onClose={onClose}>
      <Tabs label="Parts of your workspace" value={tab} tabs={TABS} onChange={setTab}>
        {tab === "walkthroughs" ? <Walkthroughs onLeave={onClose} /> : null}
        {tab === "saved" ? <SavedWork onLeave={onClose} /> : null}
        {tab === "kept" ? <KeptHere onLeave={onClose} /> : null}
        {tab === "all" ? <Workspaces /> : null}
      </Tabs>
    </ModalDialog>
  );
}
