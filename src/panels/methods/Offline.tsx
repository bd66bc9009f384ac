import { useEffect, useState } from "react";
import { shortIcbName, VINTAGE_NAMES } from "../../config/text";
import { ENGLAND_SCOPE } from "../../data/offline/files-for";
import { boardsOf, type Areas } from "../../model/area";
import { VINTAGES } from "../../model/codes";
import { useAreas } from "../../state/atlas";
import { useDerived } from "../../state/derived";
import { keptOffline, listOffline, sizeOf } from "../../state/offline-cache";
import { dropOffline, keepOffline, useOfflineKeeping } from "../../state/offline-keeping";
import { useView } from "../../state/view-store";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import { Progress } from "../../ui/Progress";
import { saySize } from "../../words/say-size";
import styles from "./Methods.module.css";

/** The name of what is kept: "2026-E54000057" is NHS Greater Manchester of April 2026. */
function nameOf(areas: Areas, scope: string): string {
  const vintage = VINTAGES.find((one) => scope.startsWith(`${one}-`));
  if (!vintage) return "All of England";
  const board = boardsOf(areas, vintage).icbs.find(({ code }) => scope.endsWith(code));
  return board ? `${shortIcbName(board.name)} (${VINTAGE_NAMES[vintage]})` : scope;
}

/** What a footprint's files come to, or are kept as; why that cannot be said, in words. */
function useSize(scope: string, changes: number) {
  const [size, setSize] = useState<{ readonly bytes: number; readonly kept: boolean } | string | null>(null);
  useEffect(() => {
    let asked = true;
    const look = async () => {
      const kept = await keptOffline(scope);
      return { bytes: sizeOf(kept ?? (await listOffline(scope))), kept: kept !== null };
    };
    look().then(
      (found) => asked && setSize(found),
      (error: unknown) => asked && setSize(error instanceof Error ? error.message : String(error)),
    );
    return () => {
      asked = false;
    };
  }, [scope, changes]);
  return size;
}

/** One footprint: its size first, then what can be done with it. */
function Scope({ scope }: { readonly scope: string }) {
  const areas = useAreas();
  const { running, changes } = useOfflineKeeping();
  const size = useSize(scope, changes);
  const name = nameOf(areas, scope);
  if (running?.scope === scope)
    return (
      <li>
        <Progress label={`Keeping ${name}`} share={running.share} onCancel={running.stop} />
      </li>
    );
  if (size === null) return <li>{name}: looking how large it is…</li>;
  if (typeof size === "string")
    return (
      <li>
        {name}: {size}
      </li>
    );
  return (
    <li className={styles.kept}>
      <span>
        {name}: {saySize(size.bytes)}
        {size.kept ? ", kept" : ""}
      </span>
      {size.kept ? (
        <Button aria-label={`Drop ${name}`} onPress={() => void dropOffline(scope)}>
          Drop
        </Button>
      ) : (
        <Button
          aria-label={`Keep ${name}`}
          isDisabled={running !== null}
          onPress={() => void keepOffline(scope)}
        >
          Keep
        </Button>
      )}
    </li>
  );
}

/** Keeps a footprint or all of England on this machine, and says what is kept. */
export function Offline() {
  const { vintage } = useView();
  const { footprint } = useDerived();
  const { wanted, problem } = useOfflineKeeping();
  const offered = [
    ...new Set([...(footprint ? [`${vintage}-${footprint.code}`] : []), ENGLAND_SCOPE, ...wanted]),
  ];
  return (
    <>
      <p>
        What you have seen opens again without a network. Keep a footprint to have the rest of it as well:
        every view, every measure and its small areas’ boundaries. All measures cover England, so one
        footprint is not much smaller than all of them. When the site is updated, what changed is fetched
        again.
      </p>
      <ul className={styles.downloads}>
        {offered.map((scope) => (
          <Scope key={scope} scope={scope} />
        ))}
      </ul>
      {footprint ? null : <p className={styles.small}>Choose a footprint above to keep it alone.</p>}
      {problem ? <Notice tone="problem">{problem}</Notice> : null}
    </>
  );
}
