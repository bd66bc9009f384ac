import { useChoice } from "../../state/view-store";
import { ErrorBoundary } from "../../ui/ErrorBoundary";
import { Panel } from "../../ui/Panel";
import { Segmented } from "../../ui/Segmented";
import { Distribution } from "./Distribution";
import { Relation } from "./Relation";
import { SinceWhen } from "./SinceWhen";
import { Units } from "./Units";

const TABS = [
  { value: "footprints", label: "Footprints" },
  { value: "places", label: "Places" },
  { value: "since", label: "Since when" },
  { value: "distribution", label: "Distribution" },
  { value: "relation", label: "Two measures" },
] as const;

/** Footprints and places beside each other and over the editions, how people spread over the deciles, and how two measures go together. */
export default function ComparePanel() {
  const [tab, setTab] = useChoice("compare.tab", TABS, "footprints");
  return (
    <Panel
      title="Compare"
      lead="Footprints, the places inside one, six editions of the index, people by decile, and measures against each other."
    >
      <Segmented label="What to compare" hideLabel value={tab} choices={TABS} onChange={setTab} />
      <ErrorBoundary key={tab} what="This part">
        {tab === "footprints" || tab === "places" ? <Units what={tab} /> : null}
        {tab === "since" ? <SinceWhen /> : null}
        {tab === "distribution" ? <Distribution /> : null}
        {tab === "relation" ? <Relation /> : null}
      </ErrorBoundary>
    </Panel>
  );
}
