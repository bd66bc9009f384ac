import type { EditionsCondition, ExtentCondition, MovedCondition, ShareCondition, Test } from "../model/rule";

/** Tests that ask for a value of their own, whatever other areas have. */
export type AtLeastTest = ShareCondition | ExtentCondition | EditionsCondition | MovedCondition;

const KINDS: readonly Test["kind"][] = ["share", "extent", "editions", "moved"];

/** Whether a test asks for at least so much of a value, and not for a place among areas. */
export const isAtLeast = (test: Test): test is AtLeastTest => KINDS.includes(test.kind);

/** Which way the value counts: 1 as it stands, -1 where a move towards less deprived is asked for, whose values lie below 0. */
export const sideOf = (test: AtLeastTest): 1 | -1 =>
  test.kind === "moved" && test.toward === "less" ? -1 : 1;
