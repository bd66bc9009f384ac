import { useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import { useAreas } from "../../state/atlas";
import { usePlans } from "../../state/plans";
import { createOwnReader, type OwnReader } from "../../worker/own-client";
import type { OwnSummary } from "../../worker/own-messages";
import { planHomes } from "../../workspace/own/read-by-plan";
import type { Carriers } from "../../workspace/own/to-msoa";
import { useCarriers } from "./use-carriers";

export type TableState =
  | { readonly status: "none" }
  | { readonly status: "reading"; readonly file: string }
  | {
      readonly status: "read";
      readonly file: string;
      readonly summary: OwnSummary;
      readonly reader: OwnReader;
    }
  | { readonly status: "failed"; readonly file: string; readonly reason: string };

interface Given {
  readonly file: string;
  readonly bytes: Promise<Uint8Array<ArrayBuffer>>;
}

/** The table that a person is adding: read by a worker, which ends with the dialog or with the next table. */
export function useTable() {
  const { carriers, failed } = useCarriers();
  const areas = useAreas();
  const records = usePlans();
  const plans = useMemo(
    () => records.filter(({ deleted }) => deleted === null).map(({ plan }) => planHomes(plan, areas)),
    [records, areas],
  );
  const [state, setState] = useState<TableState>({ status: "none" });
  const current = useRef<OwnReader | null>(null);
  useEffect(() => () => current.current?.stop(), []);
  // A file that was given before what reads it had come.
  const waiting = useRef<Given | null>(null);
  const open = (file: string, bytes: Promise<Uint8Array<ArrayBuffer>>): void => {
    current.current?.stop();
    current.current = null;
    setState({ status: "reading", file });
    if (carriers) start({ file, bytes }, carriers);
    else waiting.current = { file, bytes };
  };
  const start = ({ file, bytes }: Given, by: Carriers): void => {
    const reader = createOwnReader();
    current.current = reader;
    bytes
      .then((all) => reader.read(all, by, plans))
      .then(
        (summary) => {
          if (current.current === reader) setState({ status: "read", file, summary, reader });
        },
        (error: unknown) => {
          if (current.current !== reader) return;
          setState({
            status: "failed",
            file,
            reason: error instanceof Error ? error.message : String(error),
          });
        },
      );
  };
  const startWaiting = useEffectEvent((by: Carriers) => {
    const given = waiting.current;
    waiting.current = null;
    if (given) start(given, by);
  });
  useEffect(() => {
    if (carriers) startWaiting(carriers);
  }, [carriers]);
  /** Reads another sheet of the same workbook. Rejects with the reason in words. */
  const sheet = async (name: string): Promise<void> => {
    if (state.status !== "read") return;
    const summary = await state.reader.sheet(name);
    if (current.current === state.reader) setState({ ...state, summary });
  };
  const drop = (): void => {
    waiting.current = null;
    current.current?.stop();
    current.current = null;
    setState({ status: "none" });
  };
  return { state, open, sheet, drop, failed };
}
