import type { Evaluation, OverTime } from "../../stats/pilot/evaluate-pilot";
import type { FollowUp } from "../../workspace/pilot/follow-up";
import type { Pilot } from "../../workspace/pilot/pilot";
import type { Block } from "../export/brief/block";
import { sayChanges, sayFixed } from "./protocol-blocks";
import { sayBoard, type BoardSubject } from "./say-board";
import { sayEvaluation } from "./say-evaluation";
import { showP, signedPoints } from "./say-points";
import { sayList } from "../../words/say-list";

/** A follow-up with what it shows. */
export interface Evaluated {
  readonly followUp: FollowUp;
  readonly told: Evaluation;
  readonly ask: OverTime;
  readonly subject: BoardSubject;
}

/** "+0.12 points (−0.40 to +0.64; p = 0.52)". */
export const sayEffect = ({ effect }: Evaluation["points"][number]): string => {
  const [low, high] = effect.interval;
  const interval =
    Number.isFinite(low) && Number.isFinite(high) ? `${signedPoints(low)} to ${signedPoints(high)}; ` : "";
  return `${signedPoints(effect.estimate)} (${interval}p = ${showP(effect.p)})`;
};

/** Every choice and figure of one comparison, in sentences. */
export function sayTechnical(
  { told, followUp, subject, ask }: Evaluated,
  sets: readonly (readonly string[])[],
  nameOf: (code: string) => string,
): string[] {
  const { pilots, comparators } = subject;
  const { firstAfter } = ask;
  const ends = [followUp.points.slice(0, firstAfter), followUp.points.slice(firstAfter)].map((some) =>
    some.length === 1
      ? `“${some[0]?.when ?? ""}”`
      : `the mean of ${sayList(some.map(({ when }) => `“${when}”`))}`,
  );
  return [
    `From ${ends.join(" to ")}. Source: ${followUp.source === "" ? "not said" : followUp.source}. Seed ${followUp.seed}.`,
    ...sayEvaluation(told, { pilots, comparators, nameOf: (set, at) => nameOf(sets[set]?.[at] ?? "") }),
  ];
}

/** What came of a pilot, for a board first and then with every choice, as the parts of a document. */
export function evaluationBlocks(
  pilot: Pilot,
  all: readonly Evaluated[],
  sets: readonly (readonly string[])[],
  nameOf: (code: string) => string,
): Block[] {
  const [first] = pilot.protocol;
  const text = (one: string): Block => ({ kind: "text", text: one });
  return [
    { kind: "title", text: `What came of it: ${pilot.name}` },
    text(first ? sayFixed(first) : "No protocol was fixed before this comparison."),
    ...sayChanges(pilot.protocol).map(text),
    ...(pilot.learned.trim() === ""
      ? []
      : [{ kind: "heading" as const, text: "What was learned" }, text(pilot.learned)]),
    ...all.flatMap(({ told, subject }): Block[] => {
      const { known, unknown } = sayBoard(told, subject);
      return [
        { kind: "heading", text: subject.placebo ? `${subject.name} (should not have moved)` : subject.name },
        text("What is known:"),
        ...known.map(text),
        text("What is not known:"),
        ...unknown.map(text),
      ];
    }),
    { kind: "heading", text: "In detail" },
    ...all.flatMap((one): Block[] => [
      text(`${one.subject.name}:`),
      ...sayTechnical(one, sets, nameOf).map(text),
      ...(one.told.points.length > 1
        ? [
            {
              kind: "table" as const,
              caption: `${one.subject.name}: each point against the last before the start`,
              heads: ["Point", "Difference (95% interval)"],
              rows: one.told.points.map((point) => [
                one.followUp.points[point.at]?.when ?? "",
                sayEffect(point),
              ]),
            },
          ]
        : []),
    ]),
    {
      kind: "table",
      caption: "Who was compared",
      heads: ["Pilot area", "Compared with"],
      rows: sets.map(([area = "", ...others]) => [nameOf(area), others.map(nameOf).join("; ")]),
    },
  ];
}
