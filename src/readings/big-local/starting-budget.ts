import { STREAMS, type Allocation, type Stream } from "../../model/allocation";

/** What counts as the budget, in the words of the choice. */
export const STREAM_NAMES: Readonly<Record<Stream, string>> = {
  total: "All streams together",
  core_total: "Core services",
  core_recurrent: "Core services, recurrent",
  primary_medical: "Primary medical care",
  specialised: "Specialised services",
  pharmacy_ophthalmic_dental: "Pharmacy, eye and dental care",
  running_costs: "Running costs",
};
export const STREAM_CHOICES = STREAMS.map((value) => ({ value, label: STREAM_NAMES[value] }));

/** The published allocation that the calculator starts from. */
export interface StartingBudget {
  readonly pounds: number;
  /** False where the figure was published for exactly this system. */
  readonly about: boolean;
  /** How the figure came about, as a sentence. */
  readonly words: string;
}

const STREAM_OF = (stream: Stream): string =>
  stream === "total" ? "all streams together" : STREAM_NAMES[stream].toLowerCase();

/**
 * NHS England's allocation of 2025/26 for an ICB, in pounds; for England (no ICB) the sum of all; for a place the part of
 * its ICB that its residents are. `share` is that part, 1 for a whole footprint.
 */
export function startingBudget(
  allocations: readonly Allocation[],
  code: string | null,
  stream: Stream,
  share: number,
): StartingBudget | null {
  const chosen = code === null ? allocations : allocations.filter((one) => one.code === code);
  if (chosen.length === 0) return null;
  const whole = chosen.reduce((sum, { pounds }) => sum + pounds[stream], 0);
  const apportioned = code !== null && chosen.some((one) => one.apportioned);
  const what = `NHS England’s allocation for 2025/26 (${STREAM_OF(stream)})`;
  const recast = apportioned
    ? " The board of April 2026 has none of its own: those before it are apportioned by the need-weighted people of their practices."
    : "";
  const part =
    share < 1 ? " A place has none of its own: this is the part of its board’s that its residents are." : "";
  return {
    pounds: Math.round(whole * share),
    about: apportioned || share < 1,
    words: `${what}.${recast}${part}`,
  };
}
