import { Fragment, lazy, Suspense, useDeferredValue, useMemo, useState } from "react";
import { createPortal } from "react-dom";
import { SHIPPED_PERMUTATION } from "../../../config/permutations";
import { useNeighbours, useIndicatorsData, useLsoas } from "../../../state/atlas";
import { usePermuted } from "../../../state/permuted";
import type { Loaded } from "../../../state/resources";
import { useDerived } from "../../../state/derived";
import { useOpenPlan } from "../../../state/plans";
import { useVoice } from "../../../state/voice";
import { useOption, useView } from "../../../state/view-store";
import {
  briefAudience,
  voiceForBrief,
  type BriefAudience,
  type BriefVoice,
} from "../../../readings/voice/brief";
import { flaggedMeasures } from "../../../readings/export/brief/flagged-measures";
import { Button } from "../../../ui/Button";
import { Notice } from "../../../ui/Notice";
import type { Column, IndicatorData } from "../../../model/indicator";
import { Measures } from "../../summary/Measures";
import { sayAnswer, sayCaptured } from "../../../readings/summary/sentence";
import { isoDay } from "../../../words/iso-day";
import { scopeLine, scopeName, titleOf } from "../../../readings/export/scope-words";
import { BRIEF_TITLE } from "../own-title";
import { useFrame } from "../use-frame";
import { useOwnTitle } from "../use-own-title";
import { AREA_FIGURES } from "./AreaFigures";
import { AreaPage } from "./AreaPage";
import paper from "../../../ui/Paper.module.css";
import styles from "./Brief.module.css";
import { keepHead, keptHead, type BriefHead } from "./brief-head";
import { BriefPage } from "./BriefPage";
import { Figure } from "./Figure";
import { firstMap, HeadOfBrief } from "./HeadOfBrief";
import { HeadFields } from "./HeadFields";
import { PageTwo } from "./PageTwo";
import { tickedAreas } from "./ticked-areas";
import type { Facts } from "../facts";
import { VoiceChoice } from "../VoiceChoice";
import { useTitle } from "./use-title";
import { VoicePage } from "./VoicePage";
import "./print.css";

const PlanPage = lazy(() => import("./PlanPage"));
const SHIPPED = [SHIPPED_PERMUTATION];
const LOADING: Loaded<Float64Array> = { status: "loading" };
const FIGURES = [...AREA_FIGURES, "imd25_national_decile"];

/** Everything the pages need, or null while some of it is on its way. */
function useBriefData(title: string) {
  const frame = useFrame(title);
  const { rule } = useView();
  const ids = useMemo(() => [...new Set([...FIGURES, ...flaggedMeasures(rule)])], [rule]);
  const loaded = useIndicatorsData(ids);
  const [neighbours, lsoas] = [useNeighbours(), useLsoas()];
  const permuted = usePermuted(SHIPPED).get(SHIPPED_PERMUTATION) ?? LOADING;
  const { context } = useDerived();
  const data = new Map<string, IndicatorData>();
  for (const [id, one] of loaded) if (one.status === "ready") data.set(id, one.value);
  const failed = [frame, neighbours, permuted, lsoas, ...loaded.values()].find(
    (one) => one.status === "failed",
  );
  const ready =
    frame.status === "ready" &&
    neighbours.status === "ready" &&
    permuted.status === "ready" &&
    lsoas.status === "ready" &&
    data.size === ids.length;
  return {
    failed: failed?.status === "failed" ? failed : null,
    value:
      ready && context
        ? {
            ...frame.value,
            neighbours: neighbours.value,
            permuted: permuted.value,
            lsoas: lsoas.value,
            data,
            context,
          }
        : null,
  };
}

type BriefData = NonNullable<ReturnType<typeof useBriefData>["value"]>;

/** What the brief may say of its ticked areas' voice, by their codes; only areas of which there is something. */
function useBriefVoice(facts: Facts | null) {
  const [option, setAudience] = useOption("brief.voice", "");
  const [ticks] = useOption("brief.areas", "");
  const records = useVoice();
  const audience = briefAudience(option);
  const voice = useMemo(() => {
    if (!facts || audience === "") return new Map<string, BriefVoice>();
    const all = tickedAreas(ticks, facts).map(
      (code) => [code, voiceForBrief(records, code, audience)] as const,
    );
    return new Map(all.filter(([, { quoted, counted }]) => quoted.length + counted.length > 0));
  }, [facts, audience, ticks, records]);
  return { audience, setAudience, voice };
}

interface PagesProps {
  readonly value: BriefData;
  readonly audience: BriefAudience;
  readonly voice: ReadonlyMap<string, BriefVoice>;
  readonly head: BriefHead;
}

function Pages({ value, audience, voice, head }: PagesProps) {
  const { facts, input, neighbours, permuted, data } = value;
  const [text, setText] = useOption("brief.areas", "");
  const ticked = tickedAreas(text, facts);
  const tick = (code: string, on: boolean): void =>
    setText(
      [...ticked.filter((one) => one !== code), ...(on ? [code] : [])].map((one) => one.slice(3)).join("."),
    );
  const columns = new Map<string, Column>([...data].map(([id, one]) => [id, one.msoa21]));
  const scores = columns.get("imd25_average_score") as Column;
  const about = scopeLine(facts);
  const plan = useOpenPlan()?.plan;
  const { vintage, footprint, place } = facts.view;
  const planHere = plan?.vintage === vintage && plan.footprint === footprint && plan.place === place;
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
        <Figure input={input} id="flags" width={1060} height={firstMap(head, input.title)} />
        <Measures />
      </BriefPage>
      {plan && planHere && plan.neighbourhoods.length > 0 ? (
        <Suspense fallback={<Notice>Writing the page of the plan…</Notice>}>
          <PlanPage {...{ facts, input, neighbours, about, plan }} />
        </Suspense>
      ) : null}
      <PageTwo
        facts={facts}
        input={input}
        neighbours={neighbours}
        permuted={permuted}
        columns={columns}
        scores={scores}
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
  return createPortal(
    <div className={paper.view} data-brief="" role="dialog" aria-modal="true" aria-label="Brief">
      <div className={paper.bar}>
        <Button look="solid" isDisabled={!value} onPress={() => window.print()}>
          Print or save as PDF
        </Button>
        <span>Tick areas in the list to give each a page of its own.</span>
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
        <Button onPress={() => setBrief("")} autoFocus>
          Close
        </Button>
      </div>
      {failed ? (
        <Notice tone="problem" onRetry={failed.retry}>
          The brief could not be written. {failed.reason}
        </Notice>
      ) : null}
      {value ? (
        <Pages {...{ value, audience, voice, head }} />
      ) : failed ? null : (
        <Notice>Writing the brief…</Notice>
      )}
    </div>,
    document.body,
  );
}
