import { useMemo } from "react";
import { KNOWN_CHANGES, PILOT_MEASURES, type PilotMeasure } from "../../config/pilot";
import type { Column, Indicator } from "../../model/indicator";
import { useAreas, useBigLocal, useEditions, useNeighbours, usePrideInPlace } from "../../state/atlas";
import { useCatalogue } from "../../state/catalogue";
import type { Loaded } from "../../state/resources";
import type { ComparedAsk } from "../../stats/pilot/compared";
import { knownProgrammes } from "../../stats/pilot/known-programmes";
import { measureValues } from "../../stats/pilot/measure-values";
import type { OutcomeAsk, SeenAsk } from "../../stats/pilot/seen-for";
import type { Pilot, WatchedOutcome } from "../../workspace/pilot/pilot";
import { useColumns } from "../profile/use-columns";

/** The change of an outcome that the data know, or undefined. */
export const knownChange = (measure: string) => KNOWN_CHANGES.find(({ now }) => now === measure);

/** A share in per cent, whichever way it is written; null for what is no share. */
function asPercent(column: Column, unit: string): Column | null {
  if (unit === "percent") return column;
  if (unit !== "proportion") return null;
  return { ...column, value: column.value.map((one) => one * 100) };
}

/** Whether a measure is a share of people or households, so that a change of it can be told in both. */
export const isShare = (indicator: Indicator | undefined): indicator is Indicator =>
  indicator !== undefined && (indicator.unit === "percent" || indicator.unit === "proportion");

interface Asks {
  readonly compared: ComparedAsk | null;
  readonly seen: SeenAsk | null;
  /** Name of each question: what it hangs on, as text. */
  readonly keys: { readonly compared: string; readonly seen: string };
  /** The outcomes of the question what can be seen, in its order. */
  readonly watched: readonly WatchedOutcome[];
  readonly pending: Loaded<unknown>;
}

const matchedOf = ({ match }: Pick<Pilot, "match">): readonly PilotMeasure[] =>
  PILOT_MEASURES.filter(({ id }) => match.includes(id));

/** What the worker is asked for a pilot as it stands, once the data are there; null without a pilot area. */
export function usePlanAsks(pilot: Pilot): Asks {
  const areas = useAreas();
  const catalogue = useCatalogue();
  const [editions, graph] = [useEditions(), useNeighbours()];
  const measures = matchedOf(pilot);
  const outcomes = pilot.outcomes;
  const shares = outcomes.filter(({ measure }) => isShare(catalogue.find(measure)));
  const ids = [
    ...new Set([
      ...measures.flatMap(({ source }) => (source.kind === "indicator" ? [source.id] : [])),
      ...shares.flatMap(({ measure }) => {
        const known = knownChange(measure);
        return known ? [measure, known.change] : [measure];
      }),
    ]),
  ];
  const columns = useColumns(ids);
  const { perArea, ringKm, seed, withProgrammes } = pilot;
  const [bigLocal, pride] = [useBigLocal(), usePrideInPlace()];
  const programmes = useMemo(
    () =>
      bigLocal.status === "ready" && pride.status === "ready"
        ? knownProgrammes(bigLocal.value, pride.value)
        : null,
    [bigLocal, pride],
  );
  const comparedKey = JSON.stringify([
    ...[[...pilot.areas].sort(), pilot.match, perArea, ringKm],
    ...[pilot.struck.map(({ area }) => area).sort(), withProgrammes],
  ]);
  const seenKey = JSON.stringify([
    ...[comparedKey, seed],
    shares.map(({ measure, spread }) => [measure, spread]),
  ]);
  const data = columns.data;
  const course = editions.status === "ready" ? editions.value.msoa21 : null;
  const neighbours = graph.status === "ready" ? graph.value : null;
  const compared = useMemo((): ComparedAsk | null => {
    const [codes, match, each, ring, struck, withThem] = JSON.parse(comparedKey) as [
      ...[string[], string[], number, number, string[], boolean],
    ];
    const wanted = matchedOf({ match: match as Pilot["match"] });
    const needed = wanted.flatMap(({ source }) => (source.kind === "indicator" ? [source.id] : []));
    if (
      !data ||
      !course ||
      !neighbours ||
      !programmes ||
      codes.length === 0 ||
      needed.some((id) => !data.has(id))
    )
      return null;
    const values = new Map([...data].map(([id, one]) => [id, one.msoa21.value]));
    const at = new Map(areas.code.map((code, i) => [code, i]));
    const indices = (all: readonly string[]): number[] => all.flatMap((code) => at.get(code) ?? []);
    return {
      areas: { lon: areas.lon, lat: areas.lat, ruc: areas.ruc },
      neighbours,
      measures: wanted.map(({ source }) => measureValues(source, values, course)),
      question: {
        ...{ pilots: indices(codes), without: indices(struck), perArea: each, ringKm: ring },
        programmes: withThem ? [] : programmes,
      },
    };
  }, [areas, comparedKey, course, data, neighbours, programmes]);
  const seen = useMemo((): SeenAsk | null => {
    if (!compared || !data) return null;
    const [, asked, watched] = JSON.parse(seenKey) as [string, number, [string, number | null][]];
    const [, match] = JSON.parse(comparedKey) as [string[], Pilot["match"]];
    const matched = matchedOf({ match });
    const all = watched.flatMap(([measure, spread]): OutcomeAsk[] => {
      const [column, indicator] = [data.get(measure)?.msoa21, catalogue.find(measure)];
      const now = column && indicator ? asPercent(column, indicator.unit) : null;
      if (!now) return [];
      const known = knownChange(measure);
      const change = known ? (data.get(known.change)?.msoa21.value ?? null) : null;
      const matchedAt = matched.findIndex(
        ({ source }) => source.kind === "indicator" && source.id === known?.change,
      );
      return [{ now, change, years: known?.years ?? 1, matchedAt, spread }];
    });
    return all.length === 0 ? null : { ...compared, outcomes: all, seed: asked };
  }, [catalogue, compared, comparedKey, data, seenKey]);
  const pending = [columns.pending, editions, graph, bigLocal, pride];
  return {
    compared,
    seen,
    keys: { compared: comparedKey, seen: seenKey },
    watched: shares,
    pending:
      pending.find(({ status }) => status === "failed") ??
      pending.find(({ status }) => status === "loading") ??
      columns.pending,
  };
}
