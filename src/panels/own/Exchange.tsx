import { useMemo, useState } from "react";
import { FileTrigger } from "react-aria-components";
import { saveFile } from "../../export/save";
import { isOwnId, nameInId } from "../../model/own-id";
import { useAreas } from "../../state/atlas";
import { takeIn, useWorkspace } from "../../state/workspace";
import { sayKind } from "../../readings/workspace/kinds";
import { sayLeaving } from "../../readings/workspace/leaving";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import { isoDay } from "../../words/iso-day";
import { nameOfThis } from "../../state/this-workspace";
import { makeWorkspace, openWorkspace } from "../../state/workspaces";
import { readWorkspace, workspaceIn } from "../../workspace/file/read-file";
import { writeWorkspace } from "../../workspace/file/write-file";
import { previewMerge, type Preview } from "../../workspace/preview";
import { RECORD_KINDS, type Revisions } from "../../workspace/revision";
import { forPartners } from "../../workspace/voice/for-partners";
import { PersonalNotice } from "../voice/PersonalNotice";
import styles from "./Own.module.css";
import { sayList } from "../../words/say-list";

/** Own figures by name; all other records by their number. */
function list(records: readonly string[]): string {
  const numbers = RECORD_KINDS.filter((kind) => kind !== "own").flatMap((kind) => {
    const n = records.filter((id) => id.startsWith(`${kind}_`)).length;
    return n === 0 ? [] : [sayKind(kind, n)];
  });
  return sayList([...records.filter(isOwnId).map(nameInId), ...numbers]);
}

/** What opening a file would do, in words. */
export function sayPreview({ added, changed, apart, same }: Preview): string {
  const parts = [
    added.length > 0 ? `New here: ${list(added)}.` : "",
    changed.length > 0 ? `Changed since: ${list(changed)}.` : "",
    apart.length > 0 ? `Changed here and there, so that both versions will stand: ${list(apart)}.` : "",
    same.length > 0 ? `The same here: ${list(same)}.` : "",
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(" ") : "The file holds nothing.";
}

interface OfferProps {
  /** Whose it is, as the line begins. */
  readonly from: string;
  readonly theirs: Revisions;
  readonly onTake: () => void;
  readonly onLeave?: () => void;
  /** Makes a workspace of its own of them. */
  readonly onApart?: () => void;
}

/** What taking records in would do, and the choice. */
function Offer({ from, theirs, onTake, onLeave, onApart }: OfferProps) {
  const [revisions, carried] = [
    useWorkspace((store) => store.revisions),
    useWorkspace((store) => store.carried),
  ];
  const mine = useMemo(
    () => new Map([...revisions].filter(([id]) => !carried.has(id))),
    [revisions, carried],
  );
  return (
    <div className={styles.drop}>
      <span>
        {from}: {sayPreview(previewMerge(mine, theirs))}
      </span>
      <span className={styles.line}>
        <Button look="solid" onPress={onTake}>
          Take it in
        </Button>
        {onApart ? <Button onPress={onApart}>Open it as a workspace of its own</Button> : null}
        {onLeave ? <Button onPress={onLeave}>Leave it</Button> : null}
      </span>
    </div>
  );
}

/** What was brought to a file, all of it or what partners may see, and theirs from one: what it would do is shown before anything is taken. */
export function Exchange() {
  const revisions = useWorkspace((store) => store.revisions);
  const carried = useWorkspace((store) => store.carried);
  const [theirs, setTheirs] = useState<{ file: string; revisions: Revisions; workspace: string } | null>(
    null,
  );
  const [problem, setProblem] = useState("");
  const [done, setDone] = useState("");
  const [warned, setWarned] = useState("");
  const areas = useAreas();
  const open = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setProblem("");
    setDone("");
    try {
      const text = await file.text();
      setTheirs({ file: file.name, revisions: readWorkspace(text), workspace: workspaceIn(text) });
    } catch (error) {
      setTheirs(null);
      setProblem(`${file.name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  const take = async (what: Revisions, name: string): Promise<void> => {
    const kept = await takeIn(what);
    setTheirs(null);
    // Where the browser could not keep it, the page says why.
    setDone(kept ? `${name} was taken in.` : "");
  };
  const apart = async (what: Revisions, name: string): Promise<void> => {
    const id = await makeWorkspace(name, what);
    if (id === null || !openWorkspace(id))
      setProblem("This browser could not keep another workspace: take the file in here, or leave it.");
  };
  const sent = useMemo(() => forPartners(revisions), [revisions]);
  const save = (what: Revisions, name: string): void =>
    saveFile(
      new Blob([writeWorkspace(what, nameOfThis())], { type: "application/json" }),
      `${name}-${isoDay(new Date())}.hyperlocal`,
    );
  const send = (): void => {
    setWarned("");
    save(sent, "for-partners");
  };
  const ask = (): void => {
    const warning = sayLeaving(sent, areas);
    if (warning) setWarned(warning);
    else send();
  };
  return (
    <>
      <div className={styles.line}>
        <Button onPress={() => save(revisions, "all-that-was-added")} isDisabled={revisions.size === 0}>
          Save all to a file
        </Button>
        <Button onPress={ask} isDisabled={sent.size === 0}>
          Save for partners
        </Button>
        <FileTrigger acceptedFileTypes={[".hyperlocal"]} onSelect={(files) => void open(files?.[0])}>
          <Button>Open a file, yours or a partner’s</Button>
        </FileTrigger>
        <span className={styles.quiet} role="status">
          {done}
        </span>
      </div>
      <PersonalNotice seen={warned} onStop={() => setWarned("")} onSave={send} />
      {carried.size > 0 ? (
        <Offer
          from="Shown from this file, and not kept in this browser"
          theirs={carried}
          onTake={() => void take(carried, "What this file brought")}
        />
      ) : null}
      {theirs ? (
        <Offer
          from={theirs.workspace ? `${theirs.file}, of the workspace “${theirs.workspace}”` : theirs.file}
          onApart={() =>
            void apart(theirs.revisions, theirs.workspace || theirs.file.replace(/\.hyperlocal$/, ""))
          }
          theirs={theirs.revisions}
          onTake={() => void take(theirs.revisions, theirs.file)}
          onLeave={() => setTheirs(null)}
        />
      ) : null}
      {problem ? <Notice tone="problem">{problem}</Notice> : null}
    </>
  );
}
