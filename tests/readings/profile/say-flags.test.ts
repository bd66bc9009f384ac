import { expect, it } from "vitest";
import type { Answer } from "../../../src/model/answer";
import { VERDICT } from "../../../src/model/rule";
import { sayFlags } from "../../../src/readings/profile/say-flags";
import type { Subject } from "../../../src/readings/profile/subject";

const { yes, no, unknown } = VERDICT;
/** Six areas; the first three are the district's part in the footprint, the rest lie outside it. */
const answer = {
  scope: Int32Array.of(0, 1, 2),
  verdict: Uint8Array.of(no, no, unknown, yes, unknown, unknown),
  pocket: Uint8Array.of(0, 1, 0, 0, 1, 1),
} as unknown as Answer;
const subject = (kind: Subject["kind"], ...msoas: number[]): Subject => ({
  kind,
  name: "",
  code: null,
  msoas: Int32Array.from(msoas),
  population: new Float64Array(6),
  at: null,
});
const people = [1000, 2000, 3000, 4000, 5000, 6000];

it("judges a district that lies in several footprints by its areas in the one in view, and says so", () => {
  expect(sayFlags(subject("district", 0, 1, 2, 3, 4, 5), answer, people)).toBe(
    "0 of 3 areas of it in this footprint are flagged by the current rule, with 0 people; 1 more holds a hidden pocket. 1 cannot be judged.",
  );
});

it("counts every area of a set that was picked, wherever it lies", () => {
  expect(sayFlags(subject("set", 2, 3), answer, people)).toBe(
    "1 of 2 areas is flagged by the current rule, with 4,000 people. 1 cannot be judged.",
  );
});
