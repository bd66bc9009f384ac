import { PILOT_TEST } from "../../config/pilot";
import { seededRandom } from "../random";
import { arrangementsOf } from "./arrangements";
import { normalFrom } from "./normal-from";
import { permutationInterval } from "./permutation-test";

/** How a set of areas would change without a pilot: sd of each area's change, and its weight; the pilot first. */
export interface SetOfSpreads {
  readonly spread: readonly number[];
  readonly weight: readonly number[];
}

const SIMULATED = { pilots: 2000, rounds: 999 } as const;
/** After so many matched sets were simulated others get their turn: some 30 ms of work. */
const SETS_IN_A_STEP = 500;

/**
 * The smallest true change, in the unit of the spreads, that the permutation test itself finds with probability `power`. Pilots without
 * effect are simulated (normal changes, seeded). An effect added to a pilot's areas is found exactly where its negative lies
 * outside the interval of the simulated changes, so the answer is a quantile of the intervals' ends, both signs counted alike.
 * Infinite where no change can be found: too few ways to name the pilots. Yields the share done.
 */
export function* simulatedChange(
  sets: readonly SetOfSpreads[],
  seed: number,
  power: number = PILOT_TEST.power,
): Generator<number, number, void> {
  const normal = normalFrom(seededRandom(seed));
  const needed: number[] = [];
  const step = Math.ceil(SETS_IN_A_STEP / sets.length);
  for (let pilot = 0; pilot < SIMULATED.pilots; pilot++) {
    if (pilot % step === 0) yield pilot / SIMULATED.pilots;
    const drawn = sets.map(({ spread, weight }) => ({ change: spread.map((sd) => sd * normal()), weight }));
    const [least, most] = permutationInterval(arrangementsOf(drawn, seed + pilot, SIMULATED.rounds));
    needed.push(-least, most);
  }
  needed.sort((a, b) => a - b);
  return needed[Math.ceil(power * needed.length) - 1] as number;
}
