import { create } from "zustand";
import type { Areas } from "../model/area";
import { scopeOf } from "../stats/scope-of";
import { neighboursBy, tied } from "../stats/neighbourhoods/marked";
import { unitsOf, type Known, type Units } from "../stats/neighbourhoods/units";
import { statsClient } from "../worker/stats-client";
import { markedRows } from "../workspace/plan/marks";
import type { Plan } from "../workspace/plan/plan";

/** Area codes of each neighbourhood suggested. */
export type Groups = readonly (readonly string[])[];

export type Suggesting =
  | { readonly status: "idle" }
  | {
      readonly status: "running";
      readonly record: string;
      /** The plan as it was asked for. */
      readonly asked: Plan;
      readonly share: number;
      /** The best so far. */
      readonly best: Groups | null;
    }
  | { readonly status: "failed"; readonly record: string; readonly reason: string };

/** The suggestion that is being worked out, one at a time. */
export const useSuggesting = create<Suggesting>()(() => ({ status: "idle" }));
const put = (next: Suggesting): void => useSuggesting.setState(next, true);

let running: AbortController | null = null;

/** Stops the search; nothing of it is kept. */
export function cancelSuggestion(): void {
  running?.abort();
  running = null;
  if (useSuggesting.getState().status !== "idle") put({ status: "idle" });
}

function groupsOf(areas: Areas, units: Units, of: Int32Array): Groups {
  const groups: string[][] = [];
  of.forEach((home, unit) => (groups[home] ??= []).push(areas.code[units.msoa[unit] ?? -1] ?? ""));
  return groups;
}

/** The areas that a suggestion may divide: those of the plan's place or footprint that are in no locked neighbourhood. */
function freeAreas(areas: Areas, { vintage, footprint, place, neighbourhoods }: Plan): Int32Array {
  const locked = new Set(neighbourhoods.flatMap((one) => (one.locked ? one.areas : [])));
  return scopeOf(areas, vintage, footprint, place).filter((i) => !locked.has(areas.code[i] ?? ""));
}

/** Looks for a division of a plan's free areas in the worker, which keeps to what people marked; `take` gets it. What was asked before is cancelled. */
export function startSuggestion(
  record: string,
  plan: Plan,
  known: Known,
  take: (groups: Groups, asked: Plan) => void,
): void {
  cancelSuggestion();
  const { areas } = known;
  const marks = markedRows(areas, plan);
  const graph = { ...known, neighbours: neighboursBy(known.neighbours, marks) };
  const units = tied(unitsOf(graph, freeAreas(areas, plan), plan.acrossDistricts), marks);
  const { least, most, seed, weights } = plan;
  const wish = { range: { least, most }, weights, seed, asNear: true };
  const controller = new AbortController();
  running = controller;
  put({ status: "running", record, asked: plan, share: 0, best: null });
  statsClient
    .ask(
      "neighbourhoods",
      { units, wish },
      {
        signal: controller.signal,
        onProgress: (share, best) => {
          if (!controller.signal.aborted && best)
            put({ status: "running", record, asked: plan, share, best: groupsOf(areas, units, best) });
        },
      },
    )
    .then(
      ({ of }) => {
        if (controller.signal.aborted) return;
        put({ status: "idle" });
        take(groupsOf(areas, units, of), plan);
      },
      (error: unknown) => {
        if (controller.signal.aborted) return;
        put({ status: "failed", record, reason: error instanceof Error ? error.message : String(error) });
      },
    );
}
