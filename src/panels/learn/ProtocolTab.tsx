import { useBrokenDigests } from "./use-digests";
import { lazy, Suspense, useMemo, useState } from "react";
import { canonicalJson } from "../../readings/pilot/canonical";
import { codedName } from "../../readings/pilot/coded-name";
import { changedParts, lacksForProtocol, protocolOf, readProtocol } from "../../readings/pilot/protocol";
import { protocolBlocks, sayChanges, sayFixed } from "../../readings/pilot/protocol-blocks";
import { sayCanBeSeen } from "../../readings/pilot/say-plan";
import { useAreas, useManifest } from "../../state/atlas";
import { useCatalogue } from "../../state/catalogue";
import type { PilotEdit } from "../../state/pilot-edit";
import { useStatsJob } from "../../state/stats-job";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import { Section } from "../../ui/Panel";
import { isoDay } from "../../words/iso-day";
import { EntryText } from "../voice/EntryText";
import { Waiting } from "../profile/Waiting";
import styles from "../voice/Voice.module.css";
import { fileStem } from "../../charts/chart-table";
import { JobShown } from "./JobShown";
import { outcomeWords } from "./outcome-words";
import { usePlanAsks } from "./use-plan-asks";
import { sha256Of } from "../../workspace/sha256";
import { sayList } from "../../words/say-list";

const PaperView = lazy(() => import("./PaperView"));

/** The protocol as it stands now, once what can be seen is worked out; null until then. */
function useProtocolNow({ pilot }: PilotEdit) {
  const areas = useAreas();
  const catalogue = useCatalogue();
  const manifest = useManifest();
  const asks = usePlanAsks(pilot);
  const compared = useStatsJob("pilotCompared", asks.keys.compared, asks.compared);
  const found = compared.run.status === "ready" && compared.run.value.found ? compared.run.value : null;
  const seen = useStatsJob("pilotSeen", asks.keys.seen, found ? asks.seen : null);
  const watched = asks.watched.length > 0;
  const answers = seen.run.status === "ready" ? seen.run.value : null;
  const version = manifest.status === "ready" ? manifest.value.version : null;
  const protocol = useMemo(() => {
    if (!found || version === null || (watched && !answers)) return null;
    const told = asks.watched.flatMap((outcome, o) => {
      const words = outcomeWords(outcome, catalogue);
      const one = answers?.[o];
      return one
        ? [`${words.name}: ${sayCanBeSeen(one, pilot.areas.length, words).join(" ")}`]
        : [`${words.name}: what could be seen of it is not known before the start.`];
    });
    return protocolOf(pilot, { areas, catalogue, compared: found, seen: told, dataVersion: version });
  }, [answers, areas, asks.watched, catalogue, found, pilot, version, watched]);
  return { protocol, compared, seen, asks, found, watched };
}

/** Fixes the protocol, or a change of it with its reason. */
function Fix({ edit, text }: { readonly edit: PilotEdit; readonly text: string }) {
  const { protocol } = edit.pilot;
  const [why, setWhy] = useState("");
  const first = protocol.length === 0;
  const fix = async (): Promise<void> => {
    const one = { at: new Date().toISOString(), sha256: sha256Of(text), text, why: why.trim() };
    await edit.save({ protocol: [...protocol, one] });
    setWhy("");
  };
  return (
    <form
      className={styles.form}
      aria-label={first ? "Fix the protocol" : "Fix the change"}
      onSubmit={(event) => {
        event.preventDefault();
        void fix();
      }}
    >
      {first ? (
        <p className={styles.quiet}>
          What is fixed keeps its date and a digest of its text (SHA-256, a number worked out from every
          letter), so that anybody can check that it was not changed afterwards. Send it to a partner: their
          copy is your witness.
        </p>
      ) : (
        <EntryText label="Why it is changed" value={why} onChange={setWhy} />
      )}
      <div className={styles.line}>
        <Button look="solid" type="submit" isDisabled={!first && why.trim() === ""}>
          {first ? "Fix the protocol" : "Fix the change"}
        </Button>
      </div>
    </form>
  );
}

/** What is settled before the start: read, fixed with a date and a digest, printed; every change afterwards is shown as one. */
export function ProtocolTab({ edit }: { readonly edit: PilotEdit }) {
  const { pilot } = edit;
  const { protocol, compared, seen, asks, found, watched } = useProtocolNow(edit);
  const areas = useAreas();
  const nameOf = (code: string): string => codedName(areas, code);
  const [shown, setShown] = useState<"now" | "fixed" | null>(null);
  const lacking = lacksForProtocol(pilot);
  const last = pilot.protocol.at(-1);
  const fixed = last ? readProtocol(last.text) : undefined;
  const [began] = pilot.protocol;
  const broken = useBrokenDigests(pilot.protocol);
  const text = protocol ? canonicalJson(protocol) : "";
  const parts = protocol && fixed ? changedParts(fixed, protocol) : [];
  const stem = `protocol_${fileStem(pilot.name)}_${isoDay(new Date())}`;
  const paper =
    shown === "fixed" && fixed && last
      ? { content: fixed, json: last.text }
      : shown === "now" && protocol
        ? { content: protocol, json: text }
        : null;
  return (
    <div className={styles.pane}>
      <Section title="Protocol">
        {began && fixed ? (
          <>
            <p>{sayFixed(began)}</p>
            {broken.length > 0 ? (
              <Notice tone="problem">
                {`What was fixed on ${sayList(broken.map(({ at }) => new Date(at).toLocaleString("en-GB")))} does not match its digest: the text was changed afterwards outside this app. Ask whoever sent it for the file as it was.`}
              </Notice>
            ) : null}
            {sayChanges(pilot.protocol).map((change) => (
              <p key={change}>{change}</p>
            ))}
            <div className={styles.line}>
              <Button look="solid" onPress={() => setShown("fixed")}>
                Read, print or save what is fixed
              </Button>
            </div>
          </>
        ) : (
          <p>
            Not fixed yet. Fix it before the start: what was settled then cannot have been chosen by what came
            out.
          </p>
        )}
        {lacking.length > 0 ? (
          <p>{`Before it can be fixed it needs ${sayList(lacking)}. See “Plan”.`}</p>
        ) : null}
        {pilot.areas.length === 0 ? null : protocol ? (
          <>
            {fixed ? (
              <p role="status">
                {parts.length === 0
                  ? "The plan is as it was fixed."
                  : `The plan now differs from what was fixed, in: ${sayList(parts)}. Fix the change with its reason, or put it back.`}
              </p>
            ) : null}
            <div className={styles.line}>
              <Button onPress={() => setShown("now")}>
                {fixed ? "Read the plan as it stands" : "Read, print or save the draft"}
              </Button>
            </div>
            {lacking.length === 0 && (!fixed || parts.length > 0) ? <Fix edit={edit} text={text} /> : null}
          </>
        ) : compared.run.status === "ready" && !found ? (
          <p>No areas are left to compare with: see “Who is compared”.</p>
        ) : watched && found ? (
          <JobShown job={seen} label="Simulating pilots without effect">
            {() => null}
          </JobShown>
        ) : (
          <Waiting pending={asks.pending} what="The measures" />
        )}
      </Section>
      {paper ? (
        <Suspense fallback={null}>
          <PaperView
            title={`Protocol: ${paper.content.name}`}
            blocks={protocolBlocks(paper.content, shown === "fixed" ? pilot.protocol : [], nameOf)}
            stem={stem}
            json={paper.json}
            onClose={() => setShown(null)}
          />
        </Suspense>
      ) : null}
    </div>
  );
}
