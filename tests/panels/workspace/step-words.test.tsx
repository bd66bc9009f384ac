// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { StepWords } from "../../../src/panels/workspace/StepWords";
import { draftOf } from "../../../src/state/kept-draft";
import { WALK_DRAFTS } from "../../../src/state/walkthroughs";
import type { Words } from "../../../src/workspace/walkthrough/walkthrough";

const OF = "walk_1 ?v=1&f=E54000057";
const WORDS: Words = { title: "Where", remark: "" };
const show = (onChange: (to: Words) => Promise<boolean> = () => Promise.resolve(true)) =>
  render(<StepWords of={OF} words={WORDS} onChange={onChange} />);
const remark = (): HTMLTextAreaElement => screen.getByLabelText("Remark (optional)");
const type = (value: string): unknown => fireEvent.change(remark(), { target: { value } });

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

it("keeps each letter in the browser: a page killed in the middle of a remark loses none", () => {
  show();
  type("Say that the figu");
  expect(draftOf(WALK_DRAFTS, OF)?.remark).toBe("Say that the figu");
  // No blur, no pagehide: the page is gone, another opens.
  cleanup();
  show();
  expect(remark().value).toBe("Say that the figu");
});

it("makes what was typed the walkthrough's when the box is left, and lets the draft go once the browser kept it", async () => {
  const changed = vi.fn(() => Promise.resolve(true));
  show(changed);
  type("Ask the board");
  fireEvent.blur(remark());
  expect(changed).toHaveBeenCalledWith({ title: "Where", remark: "Ask the board" });
  await vi.waitFor(() => expect(draftOf(WALK_DRAFTS, OF)).toBeNull());
});

it("keeps the draft where the browser could not keep the walkthrough, and what was typed while it did", async () => {
  let answer: (kept: boolean) => void = () => undefined;
  const slow = vi.fn(() => new Promise<boolean>((resolve) => (answer = resolve)));
  show(slow);
  type("Ask the board");
  fireEvent.blur(remark());
  answer(false);
  await Promise.resolve();
  expect(draftOf(WALK_DRAFTS, OF)?.remark).toBe("Ask the board");
  fireEvent.blur(remark());
  type("Ask the board first");
  answer(true);
  await Promise.resolve();
  expect(draftOf(WALK_DRAFTS, OF)?.remark).toBe("Ask the board first");
});

it("takes nothing from a draft that is no pair of words", () => {
  window.localStorage.setItem(WALK_DRAFTS.key, JSON.stringify({ [OF]: { draft: { title: 1 }, began: [] } }));
  show();
  expect(remark().value).toBe("");
});
