import { count, roughly } from "../../words/format";

/** Areas of one side and the people in them. */
export interface Side {
  readonly areas: number;
  readonly people: number;
}

const has = (areas: number): string => (areas === 1 ? "has" : "have");

/** Flagged areas with and without a Big Local area near, in one sentence; a side that is empty is not counted out. */
export function sayReach(far: Side, near: Side, name: string, km: number): string {
  const all = far.areas + near.areas;
  const [people, within] = [roughly(far.people + near.people), `within ${km} km`];
  if (all === 0) return `The rule flags no area in ${name}.`;
  const whole =
    all === 1
      ? `The one flagged area in ${name}, with ${people} people,`
      : `All ${count(all)} flagged areas in ${name}, with ${people} people,`;
  if (far.areas === 0) return `${whole} ${has(all)} a Big Local area placed ${within} (deepen).`;
  if (near.areas === 0) return `${whole} ${has(all)} no Big Local area placed ${within} (expand).`;
  return `${count(far.areas)} of ${count(all)} flagged areas in ${name}, with ${roughly(far.people)} people, ${has(far.areas)} no Big Local area placed ${within} (expand); ${count(near.areas)}, with ${roughly(near.people)} people, ${has(near.areas)} one (deepen).`;
}
