import type { Answer } from "../model/answer";
import { boardsOf, type Area, type Areas } from "../model/area";
import type { Catalogue } from "../model/catalogue";
import type { Neighbours } from "../model/geometry";
import type { Column, Indicator } from "../model/indicator";
import type { Rule } from "../model/rule";
import type { Place } from "../model/place";
import type { View } from "../model/view";
import { answerOf } from "./answer-of";
import { classify, type Classes } from "./classify";
import { columnsOf, permutedOf } from "./columns-of";
import type { RuleContext } from "./rule-context";
import { scopeOf } from "./scope-of";
import { testsOf } from "./tests-of";

/** What has been loaded of the data. More than a view needs does no harm; less leaves out what cannot be said yet. */
export interface Atlas {
  readonly areas: Areas;
  /** MSOA columns by the id of their indicator. */
  readonly columns: ReadonlyMap<string, Column>;
  readonly neighbours: Neighbours | null;
  /** Permutation p of an indicator's neighbour sums, by id. */
  readonly permuted: ReadonlyMap<string, Float64Array>;
}

/** What of a view decides what follows from it. */
export type Asked = Pick<View, "vintage" | "footprint" | "place" | "indicator" | "lens" | "rule">;

/** What follows from a view: the map, the panels, the exports and the commands all read this. */
export interface Said {
  /** Indices of the MSOAs in scope: the neighbourhood, the place, the footprint, or England. */
  readonly scope: Int32Array;
  /** Those that the lens "footprint" ranks: the footprint's, a place's that is chosen without one, or England's. */
  readonly footprintScope: Int32Array;
  /** The chosen ICB, and district or neighbourhood, when they are. */
  readonly footprint: Area | null;
  readonly place: Place | null;
  readonly indicator: Indicator;
  /** Classes of the indicator; null until its column is there. */
  readonly classes: Classes | null;
  /** What the rule is judged with; null until all of it is there. */
  readonly context: RuleContext | null;
  /** The answer to the rule; null until all that it needs is there. */
  readonly answer: Answer | null;
}

/** Whether a rule asks which areas touch. */
export const needsNeighbours = (rule: Rule): boolean => testsOf(rule).some(({ kind }) => kind === "hotspot");

/** The values of some ids, in their order; null when one is not there. */
function allOf<T>(ids: readonly string[], from: ReadonlyMap<string, T>): readonly T[] | null {
  const found = ids.flatMap((id) => from.get(id) ?? []);
  return found.length === ids.length ? found : null;
}

/** A function that gives its last result again while it is given the same things. */
function kept<Given extends readonly unknown[], Result>(make: (...given: Given) => Result) {
  let last: { readonly given: Given; readonly result: Result } | null = null;
  return (...given: Given): Result => {
    const before = last;
    if (before?.given.length !== given.length || given.some((one, at) => one !== before.given[at]))
      last = { given, result: make(...given) };
    return (last as { readonly result: Result }).result;
  };
}

/**
 * A function that derives what follows from a view, and keeps each part while what it is made of stays the same. `within` is the
 * neighbourhood that the view is of, when it is: a plan is no part of a view.
 */
export function deriver(): (atlas: Atlas, catalogue: Catalogue, asked: Asked, within?: Place | null) => Said {
  const scopeFor = kept(scopeOf);
  const lensFor = kept(scopeOf);
  const classesFor = kept(classify);
  const answerFor = kept(answerOf);
  const idsFor = kept((rule: Rule) => ({ columns: columnsOf(rule), permuted: permutedOf(rule) }));
  const contextFor = kept(
    (
      areas: Areas,
      catalogue: Catalogue,
      footprint: Int32Array,
      neighbours: Neighbours | null,
      ids: ReturnType<typeof idsFor>,
      ...values: readonly (Column | Float64Array)[]
    ): RuleContext => {
      const columns = ids.columns.map((id, at) => [id, values[at] as Column] as const);
      const permuted = ids.permuted.map(
        (id, at) => [id, values[ids.columns.length + at] as Float64Array] as const,
      );
      return {
        ...{ areas, catalogue, footprint, neighbours },
        ...{ columns: new Map(columns), permuted: new Map(permuted) },
      };
    },
  );
  return (atlas, catalogue, { vintage, footprint, place, indicator: id, lens, rule }, within = null) => {
    const { areas } = atlas;
    const scope = within?.home?.msoas ?? scopeFor(areas, vintage, footprint, place);
    const footprintScope = lensFor(areas, vintage, footprint, footprint === null ? place : null);
    const indicator = catalogue.lookUp(id);
    const column = atlas.columns.get(id);
    const ids = idsFor(rule);
    const columns = allOf(ids.columns, atlas.columns);
    const permuted = allOf(ids.permuted, atlas.permuted);
    const neighbours = needsNeighbours(rule) ? atlas.neighbours : null;
    const complete = columns && permuted && (neighbours ?? !needsNeighbours(rule));
    const context = complete
      ? contextFor(areas, catalogue, footprintScope, neighbours, ids, ...columns, ...permuted)
      : null;
    return {
      scope,
      footprintScope,
      footprint: boardsOf(areas, vintage).icbs.find(({ code }) => code === footprint) ?? null,
      place: within ?? areas.lads.find(({ code }) => code === place) ?? null,
      indicator,
      classes: column ? classesFor(indicator, column, lens, footprintScope, scope) : null,
      context,
      answer: context && answerFor(rule, context, scope),
    };
  };
}

/** What follows from a view, of what is loaded: the only derivation there is. Throws for an indicator that is not in the catalogue. */
export const derive = (atlas: Atlas, catalogue: Catalogue, asked: Asked, within: Place | null = null): Said =>
  deriver()(atlas, catalogue, asked, within);
