import { movedWith, type Units } from "./units";

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
    this.of = of;
    this.#sums = new Float64Array(SUMS * count);
    this.#networks = (units.network ?? new Int32Array()).reduce((most, one) => Math.max(most, one + 1), 0);
    this.#members = new Float64Array(this.#networks * count);
    let links = 0;
    of.forEach((home, unit) => {
      this.#add(unit, home, 1);
      for (const other of this.#flaggedBeside(unit))
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
    for (const other of this.#flaggedBeside(unit)) {
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
    for (const one of movedWith(this.#units, unit)) this.move(one, to);
  }

  /** People x squared kilometres from the centre, in one neighbourhood. */
  spread(home: number): number {
    const [p, x, y, r] = this.#row(home);
    return p > 0 ? Math.max(0, r - (x * x + y * y) / p) : 0;
  }

  /** People x squared points of score from the mean, in one neighbourhood. */
  unlike(home: number): number {
    const [p, , , , s, s2] = this.#row(home);
    return p > 0 ? Math.max(0, s2 - (s * s) / p) : 0;
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

  #row(home: number): [number, number, number, number, number, number] {
    const at = SUMS * home;
    const sums = this.#sums;
    return [
      sums[at] as number,
      sums[at + 1] as number,
      sums[at + 2] as number,
      sums[at + 3] as number,
      sums[at + 4] as number,
      sums[at + 5] as number,
    ];
  }

  #flaggedBeside(unit: number): readonly number[] {
    const { flagged, near } = this.#units;
    return flagged[unit] === 1 ? (near[unit] ?? []).filter((other) => flagged[other] === 1) : [];
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
