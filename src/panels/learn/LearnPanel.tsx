import { usePilots } from "../../state/pilots";
import { useChoice, useOption } from "../../state/view-store";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import { Panel } from "../../ui/Panel";
import { Tabs } from "../../ui/Tabs";
import { AsPilot } from "./AsPilot";
import { PilotList } from "./PilotList";
import { PilotView } from "./PilotView";

const TABS = [
  { value: "example", label: "A worked example" },
  { value: "pilots", label: "Your pilots" },
] as const;

/** Test and learn: pilots from plan to what came of them, and Big Local as the worked example. */
export default function LearnPanel() {
  const pilots = usePilots();
  const [id, open] = useOption("learn.pilot", "");
  const found = pilots.find(({ standing, deleted }) => standing.record === id && deleted === null);
  const [view, setView] = useChoice("learn.view", TABS, pilots.length === 0 ? "example" : "pilots");
  return (
    <Panel
      title="Test and learn"
      lead="Plan a pilot that can be learned from: who it is compared with, whether its effect could be seen at all, what is fixed before the start, what is learned on the way, and what can and cannot be said afterwards."
    >
      {found ? (
        <PilotView key={id} record={found} />
      ) : (
        <>
          {id === "" ? null : (
            <Notice onClose={() => open("")}>
              The link names a pilot that is not on this machine. Ask who sent it for the file, and open it
              below.
            </Notice>
          )}
          <Tabs label="Test and learn" value={view} tabs={TABS} onChange={setView}>
            {view === "example" ? (
              <>
                <Button look="solid" onPress={() => setView("pilots")}>
                  Plan a pilot of your own
                </Button>
                <AsPilot />
              </>
            ) : (
              <PilotList pilots={pilots} />
            )}
          </Tabs>
        </>
      )}
    </Panel>
  );
}
