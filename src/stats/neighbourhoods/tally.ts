import type { Units } from "./units";

/** What a plan is judged by, each with a weight from 0. */
export interface Weights {
  /** Short ways: people x squared kilometres from the neighbourhood's centre of population, per person. */
  readonly compact: number;
  /** Alike inside: variance of the IMD score inside neighbourhoods, weighted by people. */
  readonly alike: number;
  /** Patches whole: share of links between flagged neighbours that a boundary cuts. */
  readonly patches: number;
  /** Networks of practices whole: share of people whose network is not their neighbourhood's commonest. Absent: 0. */
  readonly networks?: number;
}

/** The soft measures of a plan, as they are; networks are NaN where they are not known. */
export type Measures = Required<Weights>;

const SUMS = 6;

/**
 * Running sums of a plan by neighbourhood (people, x, y, squared distance, score, squared score), so that a move is judged in a
 * few steps. Inside a neighbourhood sum p d² = sum p (x² + y²) - ((sum p x)² + (sum p y)²) / sum p.
 */
export class Tally {
  readonly #units: Units;
  /** Flagged neighbours of each flagged unit. */
  readonly #flaggedBeside: readonly (readonly number[])[];
  readonly #sums: Float64Array;
  /** How many networks there are, and the people of each in each neighbourhood. */
  readonly #networks: number;
  readonly #members: Float64Array;
  readonly of: Int32Array;
  /** Links between flagged neighbours, each once; and those of them that are cut. */
  readonly links: number;
  cut = 0;
  /** Pairs of units that are to be apart and are in one neighbourhood. */
  clashes = 0;

  constructor(units: Units, of: Int32Array, count: number) {
    this.#units = units;
    const { flagged, near } = units;
    this.#flaggedBeside = near.map((beside, unit) =>
      flagged[unit] === 1 ? beside.filter((other) => flagged[other] === 1) : [],
    );
    this.of = of;
    this.#sums = new Float64Array(SUMS * count);
    this.#networks = (units.network ?? new Int32Array()).reduce((most, one) => Math.max(most, one + 1), 0);
    this.#members = new Float64Array(this.#networks * count);
    let links = 0;
    of.forEach((home, unit) => {
      this.#add(unit, home, 1);
      for (const other of this.#flaggedBeside[unit] ?? [])
        if (other > unit) {
          links++;
          if (of[other] !== home) this.cut++;
        }
      for (const other of units.apart?.[unit] ?? []) if (other > unit && of[other] === home) this.clashes++;
    });
    this.links = links;
  }

  /** People of a neighbourhood. */
  people(home: number): number {
    return this.#sums[SUMS * home] ?? 0;
  }

  /** Moves a unit to a neighbourhood. */
  move(unit: number, to: number): void {
    const from = this.of[unit] as number;
    for (const other of this.#flaggedBeside[unit] ?? []) {
      if (this.of[other] === from) this.cut++;
      if (this.of[other] === to) this.cut--;
    }
    for (const other of this.#units.apart?.[unit] ?? []) {
      if (this.of[other] === from) this.clashes--;
      if (this.of[other] === to) this.clashes++;
    }
    this.#add(unit, from, -1);
    this.#add(unit, to, 1);
    this.of[unit] = to;
  }

  /** Moves a unit, with those that stay together with it, to a neighbourhood. */
  moveWith(unit: number, to: number): void {
    const together = this.#units.together?.[unit];
    if (together) for (const one of together) this.move(one, to);
    else this.move(unit, to);
  }

  /** People x squared kilometres from the centre, in one neighbourhood. */
  spread(home: number): number {
    const at = SUMS * home;
    const p = this.#sum(at);
    const [x, y] = [this.#sum(at + 1), this.#sum(at + 2)];
    return p > 0 ? Math.max(0, this.#sum(at + 3) - (x * x + y * y) / p) : 0;
  }

  /** People x squared points of score from the mean, in one neighbourhood. */
  unlike(home: number): number {
    const at = SUMS * home;
    const [p, s] = [this.#sum(at), this.#sum(at + 4)];
    return p > 0 ? Math.max(0, this.#sum(at + 5) - (s * s) / p) : 0;
  }

  /** People of one neighbourhood whose network is not its commonest. */
  away(home: number): number {
    let [all, most] = [0, 0];
    const end = this.#networks * (home + 1);
    for (let at = end - this.#networks; at < end; at++) {
      const people = this.#members[at] as number;
      all += people;
      if (people > most) most = people;
    }
    return all - most;
  }

  #sum(at: number): number {
    return this.#sums[at] as number;
  }

  #add(unit: number, home: number, sign: 1 | -1): void {
    const { people, x, y, score, network } = this.#units;
    const [px, py, s] = [x[unit] as number, y[unit] as number, score[unit] as number];
    const p = sign * (people[unit] as number);
    const of = network?.[unit] ?? -1;
    if (of >= 0) {
      const member = this.#networks * home + of;
      this.#members[member] = (this.#members[member] as number) + p;
    }
    const at = SUMS * home;
    const sums = this.#sums;
    sums[at] = (sums[at] as number) + p;
    sums[at + 1] = (sums[at + 1] as number) + p * px;
    sums[at + 2] = (sums[at + 2] as number) + p * py;
    sums[at + 3] = (sums[at + 3] as number) + p * (px * px + py * py);
    sums[at + 4] = (sums[at + 4] as number) + p * s;
    sums[at + 5] = (sums[at + 5] as number) + p * s * s;
  }
}
