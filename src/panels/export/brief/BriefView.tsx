import { Fragment, lazy, Suspense, useDeferredValue, useMemo, useState } from "react";
import { createPortal } from "react-dom";
import { layoutFigure } from "../../../export/image/figures";
import { withoutSelection } from "../../../export/image/without-selection";
import { numbersIn } from "../../../export/image/numbers-in";
import { useOption } from "../../../state/view-store";
import type { BriefAudience, BriefVoice } from "../../../readings/voice/brief";
import { useWalkthroughs } from "../../../state/walkthroughs";
import type { Walkthrough } from "../../../workspace/walkthrough/walkthrough";
import { Button } from "../../../ui/Button";
import { Notice } from "../../../ui/Notice";
import type { Column } from "../../../model/indicator";
import { Measures } from "../../summary/Measures";
import { sayAnswer, sayCaptured } from "../../../readings/summary/sentence";
import { isoDay } from "../../../words/iso-day";
import type { Plan } from "../../../workspace/plan/plan";
import { scopeLine, scopeName, titleOf } from "../../../readings/export/scope-words";
import { BRIEF_TITLE } from "../own-title";
import { useOwnTitle } from "../use-own-title";
import { AreaPage } from "./AreaPage";
import paper from "../../../ui/Paper.module.css";
import styles from "./Brief.module.css";
import { keepHead, keptHead, type BriefHead } from "./brief-head";
import { BriefPage } from "./BriefPage";
import { Drawing } from "./Figure";
import { firstMap, HeadOfBrief } from "./HeadOfBrief";
import { HeadFields } from "./HeadFields";
import { PageTwo } from "./PageTwo";
import { tickedAreas } from "./ticked-areas";
import { VoiceChoice } from "../VoiceChoice";
import { useBriefData, type BriefData } from "./use-brief-data";
import { useBriefVoice } from "./use-brief-voice";
import { usePlanHere } from "./use-plan-here";
import { useTitle } from "./use-title";
import { VoicePage } from "./VoicePage";
import { WalkthroughAnnex } from "./WalkthroughAnnex";
import { NO_ANNEX, WalkthroughChoice } from "./WalkthroughChoice";
import "./print.css";

const PlanPage = lazy(() => import("./PlanPage"));
interface PagesProps {
  readonly value: BriefData;
  readonly audience: BriefAudience;
  readonly voice: ReadonlyMap<string, BriefVoice>;
  readonly head: BriefHead;
  /** The plan in view, where it is for what the brief is of. */
  readonly plan: Plan | null;
  readonly onPlanThere: (there: boolean) => void;
  /** The walkthrough that is an annex; undefined for none. */
  readonly annex: Walkthrough | undefined;
}

function Pages({ value, audience, voice, head, plan, onPlanThere, annex }: PagesProps) {
  const { facts, neighbours, permuted, data } = value;
  const [text, setText] = useOption("brief.areas", "");
  const ticked = tickedAreas(text, facts);
  const input = useMemo(() => withoutSelection(value.input), [value.input]);
  const tick = (code: string, on: boolean): void =>
    setText(
      [...ticked.filter((one) => one !== code), ...(on ? [code] : [])].map((one) => one.slice(3)).join("."),
    );
  const columns = new Map<string, Column>([...data].map(([id, one]) => [id, one.msoa21]));
  const scores = columns.get("imd25_average_score") as Column;
  const about = scopeLine(facts);
  const height = firstMap(head, input.title);
  const first = useMemo(() => layoutFigure(input, 1060, height), [input, height]);
  useTitle(`${input.title}, ${isoDay(facts.date)}`);
  return (
    <>
      <BriefPage facts={facts} about={about}>
        <HeadOfBrief head={head} title={input.title} />
        <p className={styles.answer}>{sayAnswer(facts.answer, scopeName(facts))}</p>
        <p>
          {sayCaptured(facts.answer)} Rule: {input.rule}
        </p>
        <h2>{input.subtitle}</h2>
        <Drawing scene={first} id="flags" />
        <Measures />
      </BriefPage>
      {plan ? (
        <Suspense fallback={<Notice>Writing the page of the neighbourhood plan…</Notice>}>
          <PlanPage {...{ value, about, plan }} onThere={onPlanThere} />
        </Suspense>
      ) : null}
      <PageTwo
        facts={facts}
        input={input}
        neighbours={neighbours}
        permuted={permuted}
        columns={columns}
        scores={scores}
        numbers={numbersIn(first)}
        ticked={ticked}
        onTick={tick}
      />
      {ticked.map((code) => {
        const msoa = facts.areas.code.indexOf(code);
        const said = voice.get(code);
        return (
          <Fragment key={code}>
            <AreaPage msoa={msoa} {...value} />
            {said && audience !== "" ? (
              <VoicePage facts={facts} msoa={msoa} voice={said} audience={audience} />
            ) : null}
          </Fragment>
        );
      })}
      {annex ? <WalkthroughAnnex facts={facts} walkthrough={annex} /> : null}
    </>
  );
}

/** The brief: two pages on the scope, one on the neighbourhood plan in view, then a page for each ticked area; printed, or saved as PDF, by the browser. */
export default function BriefView() {
  const [, setBrief] = useOption("brief", "");
  const [title, setTitle] = useOwnTitle(BRIEF_TITLE);
  const { value, failed } = useBriefData(useDeferredValue(title));
  const [head, setHead] = useState(keptHead);
  const [kept, setKept] = useState(true);
  const { audience, setAudience, voice } = useBriefVoice(value?.facts ?? null);
  const plan = usePlanHere();
  const [planThere, setPlanThere] = useState(false);
  const waits = plan !== null && !planThere;
  const walkthroughs = useWalkthroughs().filter(
    ({ deleted, walkthrough }) => deleted === null && walkthrough.steps.length > 0,
  );
  const [choice, setChoice] = useState(NO_ANNEX);
  const annex = choice.agreed
    ? walkthroughs.find(({ standing }) => standing.record === choice.record)?.walkthrough
    : undefined;
  return createPortal(
    <div className={paper.view} data-brief="" role="dialog" aria-modal="true" aria-label="Brief">
      <div className={paper.bar}>
        <Button look="solid" isDisabled={!value || waits} onPress={() => window.print()}>
          Print or save as PDF
        </Button>
        <Button onPress={() => setBrief("")} autoFocus>
          Close
        </Button>
        <span role="status">
          {value && waits
            ? "It can be printed when its page of the neighbourhood plan is there."
            : "Tick areas in the list to give each a page of its own."}
        </span>
        {value ? (
          <HeadFields
            head={head}
            kept={kept}
            onHead={(next) => {
              setHead(next);
              setKept(keepHead(next));
            }}
            title={title}
            proposed={titleOf(value.facts)}
            onTitle={setTitle}
          />
        ) : null}
        {value ? (
          <VoiceChoice
            label="What people say of ticked areas"
            areas={value.facts.areas}
            audience={audience}
            printed={[...voice.values()].flatMap(({ quoted }) => quoted)}
            onChange={setAudience}
          />
        ) : null}
        {value ? (
          <WalkthroughChoice walkthroughs={walkthroughs} choice={choice} onChange={setChoice} />
        ) : null}
      </div>
      {failed ? (
        <Notice tone="problem" onRetry={failed.retry}>
          The brief could not be written. {failed.reason}
        </Notice>
      ) : null}
      {value ? (
        <Pages {...{ value, audience, voice, head, plan, annex }} onPlanThere={setPlanThere} />
      ) : failed ? null : (
        <Notice>Writing the brief…</Notice>
      )}
    </div>,
    document.body,
  );
}
