// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { keptDraft, useEntryDraft } from "../../src/state/entry-draft";
import { blankEntry } from "../../src/workspace/voice/entry";

const FROM = blankEntry("E02000984");

function Box({ of }: { readonly of: string }) {
  const { draft, setDraft, restored, kept, forget } = useEntryDraft(of, FROM);
  return (
    <>
      <input
        aria-label={of}
        value={draft.words}
        data-restored={restored}
        data-kept={kept}
        onChange={({ target }) => setDraft({ ...draft, words: target.value })}
      />
      <button onClick={forget}>Forget</button>
    </>
  );
}

const box = (of: string): HTMLInputElement => screen.getByLabelText(of);
const type = (of: string, value: string): unknown => fireEvent.change(box(of), { target: { value } });

beforeEach(() => localStorage.clear());
afterEach(() => {
  vi.restoreAllMocks();
  cleanup();
});

it("keeps every letter at once, without waiting for the page to go, and each area's apart", () => {
  render(<Box of="E02000984" />);
  type("E02000984", "They look out for each o");
  // The page is killed: nothing runs at its end.
  expect(keptDraft("E02000984")?.words).toBe("They look out for each o");
  cleanup();
  render(<Box of="E02000984" />);
  expect(box("E02000984").value).toBe("They look out for each o");
  expect(box("E02000984").dataset["restored"]).toBe("true");
  expect(keptDraft("E02000985")).toBeNull();
});

it("keeps nothing of a form that is as it began, or that was saved or given up", () => {
  render(<Box of="E02000984" />);
  type("E02000984", "a");
  type("E02000984", "");
  expect(localStorage.length).toBe(0);
  type("E02000984", "b");
  fireEvent.click(screen.getByText("Forget"));
  expect(keptDraft("E02000984")).toBeNull();
});

it("goes on, and knows it, where the browser keeps nothing; what is no draft is not read", () => {
  vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
  render(<Box of="E02000984" />);
  type("E02000984", "still here");
  expect([box("E02000984").value, box("E02000984").dataset["kept"]]).toEqual(["still here", "false"]);
  vi.restoreAllMocks();
  for (const wrong of ["{", "7", '{"r":{"words":3}}', '{"r":{"words":"x","kind":"y"}}']) {
    localStorage.setItem("hyperlocal.entry-drafts", wrong);
    expect(keptDraft("r"), wrong).toBeNull();
  }
  // What cannot be read does not stand in the way of what is typed next.
  type("E02000984", "and on");
  expect(keptDraft("E02000984")?.words).toBe("and on");
});
