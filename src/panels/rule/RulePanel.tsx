import type { ComponentType } from "react";
import { useChoice } from "../../state/view-store";
import { Panel } from "../../ui/Panel";
import { Tabs } from "../../ui/Tabs";
import { BuildTab } from "./build/BuildTab";
import { OverlapTab } from "./overlap/OverlapTab";
import { PatchesTab } from "./patches/PatchesTab";
import { StabilityTab } from "./stability/StabilityTab";
import { TradeOffTab } from "./tradeoff/TradeOffTab";
import { TwoAreasTab } from "./two/TwoAreasTab";
import { WhyTab } from "./why/WhyTab";

const TABS = [
  { value: "build", label: "Build" },
  { value: "why", label: "Why here" },
  { value: "two", label: "Two areas" },
  { value: "stability", label: "Stability" },
  { value: "patches", label: "Patches and pockets" },
  { value: "trade-off", label: "Trade-off" },
  { value: "overlap", label: "Overlap" },
] as const;
type TabName = (typeof TABS)[number]["value"];

const CONTENT: Readonly<Record<TabName, ComponentType>> = {
  build: BuildTab,
  why: WhyTab,
  two: TwoAreasTab,
  stability: StabilityTab,
  patches: PatchesTab,
  "trade-off": TradeOffTab,
  overlap: OverlapTab,
};

/** The rule: build it, and argue for what it flags. The tab is kept in the link. */
export default function RulePanel() {
  const [tab, setTab] = useChoice("rule.tab", TABS, "build");
  const Content = CONTENT[tab];
  return (
    <Panel
      title="Rule"
      lead="There is no single definition of concentrated deprivation. Choose a rule and see which areas it flags."
    >
      <Tabs label="Parts of the rule" value={tab} tabs={TABS} onChange={setTab}>
        <Content />
      </Tabs>
    </Panel>
  );
}
