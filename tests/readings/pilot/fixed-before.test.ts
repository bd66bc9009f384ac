import { describe, expect, it } from "vitest";
import { canonicalJson } from "../../../src/readings/pilot/canonical";
import { evaluationBlocks } from "../../../src/readings/pilot/evaluation-blocks";
import { isComparedFixedBefore } from "../../../src/readings/pilot/fixed-before";
import { protocolBlocks } from "../../../src/readings/pilot/protocol-blocks";
import { blankPilot } from "../../../src/workspace/pilot/pilot";
import { protocolText } from "./protocol-text";

const SETS = [["E02000001", "E02000002", "E02000003"]];
const OTHERS = [["E02000001", "E02000004", "E02000005"]];
const fixed = (at: string, start: string, sets = SETS, why = "") => ({
  ...{ at: `${at}T10:00:00Z`, sha256: "a".repeat(64), why },
  text: canonicalJson(protocolText(start, sets)),
});
const march = fixed("2027-03-10", "2027-04-01");

describe("who is compared counts as fixed before the start", () => {
  it("only where a state on or before the first start names the same", () => {
    expect(isComparedFixedBefore([])).toBe(false);
    expect(isComparedFixedBefore([march])).toBe(true);
    expect(isComparedFixedBefore([fixed("2027-04-01", "2027-04-01")])).toBe(true);
    expect(isComparedFixedBefore([fixed("2027-04-02", "2027-04-01")])).toBe(false);
  });
  it("not where others are compared by a change after the start, whatever its reason", () => {
    expect(isComparedFixedBefore([march, fixed("2028-05-01", "2027-04-01", OTHERS, "Better")])).toBe(false);
  });
  it("not by moving the start later", () => {
    const late = fixed("2027-06-01", "2027-04-01");
    expect(isComparedFixedBefore([late, fixed("2027-06-02", "2028-04-01", SETS, "Late")])).toBe(false);
    expect(isComparedFixedBefore([march, fixed("2027-06-02", "2028-04-01", OTHERS, "Late")])).toBe(false);
  });
  it("where only something else was changed, or they stand in another order, or a change came in time", () => {
    const turned = [["E02000001", "E02000003", "E02000002"]];
    expect(isComparedFixedBefore([march, fixed("2028-05-01", "2027-04-01", turned, "Words")])).toBe(true);
    expect(isComparedFixedBefore([march, fixed("2027-03-20", "2027-04-01", OTHERS, "Near")])).toBe(true);
  });
});

it("screen and paper tell the same of it: by the start that was fixed first, with every change", () => {
  const states = [fixed("2027-06-01", "2027-04-01"), fixed("2027-06-02", "2028-04-01", SETS, "It was late.")];
  const said = (blocks: readonly object[]) => JSON.stringify(blocks);
  const protocol = said(protocolBlocks(protocolText("2028-04-01", SETS), states, (code) => code));
  const came = said(evaluationBlocks({ ...blankPilot("Walks", []), protocol: states }, [], SETS, String));
  for (const paper of [protocol, came]) {
    expect(paper).toContain("AFTER the start");
    expect(paper).toContain("changed the start. Reason: It was late.");
  }
});
