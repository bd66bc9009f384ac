import { lazy, Suspense } from "react";
import { shortIcbName, VINTAGE_NAMES } from "../../config/text";
import { useAreas } from "../../state/atlas";
import { useDerived, useScopeName } from "../../state/derived";
import { wasHereBefore } from "../../state/first-visit";
import { openList } from "../../state/open-list";
import { useView } from "../../state/view-store";
import { Button } from "../../ui/Button";
import { CalmStatus } from "../../ui/CalmStatus";
import { count, percent, roughly } from "../../words/format";
import { Notice } from "../../ui/Notice";
import { Panel, Section } from "../../ui/Panel";
import { QuickRule } from "../rule/QuickRule";
import { Measures } from "./Measures";
import { sayAnswer, sayCaptured } from "../../readings/summary/sentence";
import { SinceWhenSection } from "./SinceWhen";
import { Straddling } from "./Straddling";
import styles from "./Summary.module.css";

const FirstVisit = lazy(() => import("./FirstVisit"));

function Answer() {
  const { answer, pending } = useDerived();
  const name = shortIcbName(useScopeName());
  if (pending.status === "failed") {
    return (
      <Notice tone="problem" onRetry={pending.retry}>
        The figures for this rule could not be loaded. {pending.reason}
      </Notice>
    );
  }
  // One element for all it says: a live region that comes with its words is not read out.
  const said = (
    <CalmStatus className={styles.answer}>
      {answer ? sayAnswer(answer, name) : "Working out the answer…"}
    </CalmStatus>
  );
  if (!answer) return said;
  const { areas, people, decile1 } = answer;
  return (
    <>
      {said}
      <div className={styles.figures}>
        <p className={`${styles.figure} ${styles.flagged}`}>
          <strong>{count(areas.flagged)}</strong>
          <span>flagged areas, {roughly(people.flagged)} people</span>
        </p>
        <p className={`${styles.figure} ${styles.pocket}`}>
          <strong>{count(areas.pocket)}</strong>
          <span>{areas.pocket === 1 ? "area" : "areas"} with a hidden pocket</span>
        </p>
        <p className={styles.figure}>
          <strong>{decile1.people === 0 ? "–" : percent(decile1.flagged / decile1.people)}</strong>
          <span>of people in the most deprived tenth are in flagged areas</span>
        </p>
      </div>
      <p className={styles.note}>
        {sayCaptured(answer)} An area with a hidden pocket is not flagged, but holds at least one small area
        (LSOA) in England’s most deprived tenth.
      </p>
      <div>
        <Button onPress={() => openList(areas.flagged > 0 ? { show: "flagged" } : {})}>See the areas</Button>
      </div>
    </>
  );
}

/** The answer in a sentence, the rule that gives it, and the footprint's summary measures. */
export function SummaryPanel() {
  const areas = useAreas();
  const { vintage } = useView();
  const { footprint, place } = useDerived();
  const name = useScopeName();
  const lead = place?.home
    ? `Neighbourhood of the plan “${place.home.plan}”, in ${shortIcbName(footprint?.name ?? "England")}`
    : place
      ? `District (place) in ${shortIcbName(footprint?.name ?? "England")}`
      : footprint
        ? `Integrated Care Board, ${VINTAGE_NAMES[vintage]} boundaries · ${footprint.nhs} · ${footprint.code}`
        : `${count(areas.code.length)} Middle layer Super Output Areas (MSOAs). Choose an Integrated Care Board above or on the map.`;
  // Until a place is chosen it comes first; then the answer does.
  const welcome = wasHereBefore() ? null : (
    <Suspense fallback={null}>
      <FirstVisit />
    </Suspense>
  );
  return (
    <Panel title={shortIcbName(name)} lead={lead}>
      {footprint ? null : welcome}
      <Section title="Where does deprivation concentrate?">
        <Answer />
      </Section>
      {footprint ? welcome : null}
      <QuickRule />
      <Section title="How deprived is it overall?">
        <Measures />
        <Straddling />
      </Section>
      <SinceWhenSection />
    </Panel>
  );
}
