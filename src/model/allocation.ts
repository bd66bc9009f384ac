/** What of an allocation may count as a system's budget, the widest first. */
export const STREAMS = [
  "total",
  "core_total",
  "core_recurrent",
  "primary_medical",
  "specialised",
  "pharmacy_ophthalmic_dental",
  "running_costs",
] as const;
export type Stream = (typeof STREAMS)[number];

/** What NHS England allocated to an ICB. */
export interface Allocation {
  readonly code: string;
  /** Populations of 2024/25: `need` = share of weighted over share of registered people. */
  readonly registered: number;
  readonly weighted: number;
  readonly need: number;
  /** Pounds of 2025/26 by stream. */
  readonly pounds: Readonly<Record<Stream, number>>;
  /** The pounds are not published for this ICB but apportioned from those before it. */
  readonly apportioned: boolean;
}
