import { useOpenPlan } from "../../state/plans";
import { changeView, useChoice } from "../../state/view-store";
import { Button } from "../../ui/Button";
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
  { value: "neighbourhoods", label: "Neighbourhoods" },
  { value: "since", label: "Since when" },
  { value: "distribution", label: "Distribution" },
  { value: "relation", label: "Two measures" },
] as const;

/** The neighbourhoods of the plan in view, or how to open one. */
function Neighbourhoods() {
  const plan = useOpenPlan()?.plan;
  if (plan && plan.neighbourhoods.length > 0) return <Units what="neighbourhoods" />;
  return (
    <p>
      Open or make a neighbourhood plan first: its neighbourhoods are then compared here.{" "}
      <Button onPress={() => changeView({ panel: "neighbourhoods" })}>Open Neighbourhoods</Button>
    </p>
  );
}

/** Footprints, places and neighbourhoods beside each other and over the editions, how people spread over the deciles, and how two measures go together. */
export default function ComparePanel() {
  const [tab, setTab] = useChoice("compare.tab", TABS, "footprints");
  return (
    <Panel
      title="Compare"
      lead="Footprints, the places inside one, the neighbourhoods of a plan, six editions of the index, people by decile, and measures against each other."
    >
      <Segmented label="What to compare" hideLabel value={tab} choices={TABS} onChange={setTab} />
      <ErrorBoundary key={tab} what="This part">
        {tab === "footprints" || tab === "places" ? <Units what={tab} /> : null}
        {tab === "neighbourhoods" ? <Neighbourhoods /> : null}
        {tab === "since" ? <SinceWhen /> : null}
        {tab === "distribution" ? <Distribution /> : null}
        {tab === "relation" ? <Relation /> : null}
      </ErrorBoundary>
    </Panel>
  );
}
