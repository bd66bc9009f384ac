import { useRef, useState } from "react";
import { boardsOf, type Areas } from "../../../model/area";
import type { Geometry } from "../../../model/geometry";
import { loadBoard, useAreas } from "../../../state/atlas";
import { useView } from "../../../state/view-store";
import { scopeOf } from "../../../stats/scope-of";
import { readPlanFile } from "../../../worker/plan-file-client";
import type { PlanFile } from "../../../worker/plan-file-messages";
import type { FileBytes } from "../../own/TakeFile";
import { useCarriers } from "../../own/use-carriers";

export type PlanFileState =
  | { readonly status: "none" }
  | { readonly status: "reading"; readonly name: string }
  | { readonly status: "failed"; readonly name: string; readonly reason: string }
  | {
      readonly status: "read";
      readonly name: string;
      readonly file: PlanFile;
      readonly bytes: Uint8Array<ArrayBuffer>;
    };

/** A file that begins with a brace is GeoJSON, which needs the LSOA boundaries of the boards. */
const isJson = (bytes: Uint8Array): boolean =>
  /^\uFEFF?\s*\{/.test(new TextDecoder().decode(bytes.subarray(0, 64)));

/** LSOA boundaries of the boards that hold some areas. */
function detailsOf(areas: Areas, vintage: "2026" | "2024", scope: Int32Array): Promise<Geometry[]> {
  const { icbs, of } = boardsOf(areas, vintage);
  const boards = [...new Set(scope)].map((i) => icbs[of[i] ?? -1]?.code ?? "");
  return Promise.all([...new Set(boards)].map((code) => loadBoard(vintage, code)));
}

/** The file that a plan is made of, for the place in view; read by a worker. */
export function usePlanFile() {
  const areas = useAreas();
  const { vintage, footprint, place } = useView();
  const { carriers, failed } = useCarriers();
  const [state, setState] = useState<PlanFileState>({ status: "none" });
  const turn = useRef(0);
  const ready = carriers !== null;
  const read = async (name: string, given: FileBytes, column?: number): Promise<void> => {
    if (!carriers) return;
    const mine = ++turn.current;
    const settle = (next: PlanFileState): void => {
      if (turn.current === mine) setState(next);
    };
    if (column === undefined) settle({ status: "reading", name });
    try {
      const bytes = await given;
      const scope = scopeOf(areas, vintage, footprint, place);
      const details = isJson(bytes) ? await detailsOf(areas, vintage, scope) : [];
      const request = { bytes, scope, carriers, details, ...(column === undefined ? {} : { column }) };
      settle({ status: "read", name, file: await readPlanFile(request), bytes });
    } catch (error) {
      settle({ status: "failed", name, reason: error instanceof Error ? error.message : String(error) });
    }
  };
  const drop = (): void => {
    turn.current++;
    setState({ status: "none" });
  };
  return { state, read, drop, ready, failed };
}
