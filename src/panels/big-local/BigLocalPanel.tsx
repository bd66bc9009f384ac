import { useBigLocal, usePrideInPlace } from "../../state/atlas";
import { useChoice } from "../../state/view-store";
import { ErrorBoundary } from "../../ui/ErrorBoundary";
import { Panel } from "../../ui/Panel";
import { Segmented } from "../../ui/Segmented";
import { Waiting } from "../profile/Waiting";
import { Budget } from "./Budget";
import { CensusChange } from "./CensusChange";
import { Places } from "./Places";
import { PrideInPlacePlaces } from "./PrideInPlace";
import { Programmes } from "./Programmes";
import { Reach } from "./Reach";

const TABS = [
  { value: "places", label: "Big Local: the 150" },
  { value: "reach", label: "Near flagged areas" },
  { value: "health", label: "Change 2011–21" },
  { value: "pride", label: "Pride in Place" },
  { value: "programmes", label: "By programme" },
  { value: "budget", label: "Investment" },
] as const;

const LEAD =
  "Big Local (2010 to 2026): 150 neighbourhoods of about 7,000 to 8,000 people, each with £1 million to spend as residents decided over 10 to 15 years; positions are approximate, “about here”. Pride in Place (from 2025): the Government’s programme on the same idea.";

/** Two programmes led by communities: Big Local's areas, reach, what changed between the censuses, the places of Pride in Place, which flagged areas have which, and recommendation 3. */
export default function BigLocalPanel() {
  const [bigLocal, pride] = [useBigLocal(), usePrideInPlace()];
  const [tab, setTab] = useChoice("bl.tab", TABS, "places");
  if (bigLocal.status !== "ready") {
    return (
      <Panel title="Programmes" lead={LEAD}>
        <Waiting pending={bigLocal} what="The Big Local areas" />
      </Panel>
    );
  }
  return (
    <Panel title="Programmes" lead={LEAD}>
      <Segmented label="View of the programmes" hideLabel value={tab} choices={TABS} onChange={setTab} />
      <ErrorBoundary key={tab} what="This part">
        {tab === "places" ? <Places all={bigLocal.value} /> : null}
        {tab === "reach" ? <Reach all={bigLocal.value} /> : null}
        {tab === "health" ? <CensusChange all={bigLocal.value} /> : null}
        {tab === "pride" || tab === "programmes" ? (
          pride.status === "ready" ? (
            tab === "pride" ? (
              <PrideInPlacePlaces all={pride.value} />
            ) : (
              <Programmes bigLocal={bigLocal.value} pride={pride.value} />
            )
          ) : (
            <Waiting pending={pride} what="The places of Pride in Place" />
          )
        ) : null}
        {tab === "budget" ? <Budget /> : null}
      </ErrorBoundary>
    </Panel>
  );
}
