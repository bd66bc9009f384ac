import { useChoice } from "../../state/view-store";
import { ErrorBoundary } from "../../ui/ErrorBoundary";
import { Panel } from "../../ui/Panel";
import { Segmented } from "../../ui/Segmented";
import { Distribution } from "./Distribution";
import { Relation } from "./Relation";
import { Units } from "./Units";

const TABS = [
  { value: "footprints", label: "Footprints" },
  { value: "places", label: "Places" },
  { value: "distribution", label: "Distribution" },
  { value: "relation", label: "Two measures" },
] as const;

/** Footprints and places beside each other, how people spread over the deciles, and how two measures go together. */
export default function ComparePanel() {
  const [tab, setTab] = useChoice("compare.tab", TABS, "footprints");
  return (
    <Panel
      title="Compare"
      lead="Footprints, the places inside one, people by decile, and measures against each other."
    >
      <Segmented label="What to compare" hideLabel value={tab} choices={TABS} onChange={setTab} />
      <ErrorBoundary key={tab} what="This part">
        {tab === "footprints" || tab === "places" ? <Units what={tab} /> : null}
        {tab === "distribution" ? <Distribution /> : null}
        {tab === "relation" ? <Relation /> : null}
      </ErrorBoundary>
    </Panel>
  );
}
