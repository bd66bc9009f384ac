import { useBigLocal } from "../../state/atlas";
import { useChoice } from "../../state/view-store";
import { ErrorBoundary } from "../../ui/ErrorBoundary";
import { Panel } from "../../ui/Panel";
import { Segmented } from "../../ui/Segmented";
import { Waiting } from "../profile/Waiting";
import { Budget } from "./Budget";
import { HealthChange } from "./HealthChange";
import { Places } from "./Places";
import { Reach } from "./Reach";

const TABS = [
  { value: "places", label: "The 150" },
  { value: "reach", label: "Near flagged areas" },
  { value: "health", label: "Health 2011–21" },
  { value: "budget", label: "A share of budgets" },
] as const;

const LEAD =
  "150 neighbourhoods of about 7,000 to 8,000 people, each with £1 million to spend as residents decide over 10 to 15 years. Positions are approximate: “about here”.";

/** Big Local in its context: the areas, where flagged areas have one near, the report's Figure 3, and recommendation 3. */
export default function BigLocalPanel() {
  const bigLocal = useBigLocal();
  const [tab, setTab] = useChoice("bl.tab", TABS, "places");
  if (bigLocal.status !== "ready") {
    return (
      <Panel title="Big Local" lead={LEAD}>
        <Waiting pending={bigLocal} what="The Big Local areas" />
      </Panel>
    );
  }
  return (
    <Panel title="Big Local" lead={LEAD}>
      <Segmented label="View of Big Local" hideLabel value={tab} choices={TABS} onChange={setTab} />
      <ErrorBoundary key={tab} what="This part">
        {tab === "places" ? <Places all={bigLocal.value} /> : null}
        {tab === "reach" ? <Reach all={bigLocal.value} /> : null}
        {tab === "health" ? <HealthChange all={bigLocal.value} /> : null}
        {tab === "budget" ? <Budget /> : null}
      </ErrorBoundary>
    </Panel>
  );
}
