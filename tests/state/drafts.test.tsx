// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it } from "vitest";
import { forgetDrafts, keepDrafts, useDraft } from "../../src/state/drafts";

function Box({ of }: { readonly of: string }) {
  const [text, setText, restored] = useDraft(of);
  return (
    <label>
      {of}
      <input value={text} data-restored={restored} onChange={(event) => setText(event.target.value)} />
    </label>
  );
}

const box = (of: string): HTMLInputElement => screen.getByLabelText(of);
const type = (of: string, value: string): unknown => fireEvent.change(box(of), { target: { value } });

/** The page goes and starts again: storage stays, nothing else does. */
function reload(): void {
  keepDrafts();
  forgetDrafts();
  cleanup();
}

beforeEach(() => {
  window.sessionStorage.clear();
  forgetDrafts();
});
afterEach(cleanup);

it("gives each box what was typed before a reload", () => {
  render(<Box of="name" />);
  expect(box("name").dataset["restored"]).toBe("false");
  type("name", "North Kent");
  reload();
  render(<Box of="name" />);
  expect([box("name").value, box("name").dataset["restored"]]).toEqual(["North Kent", "true"]);
});

it("keeps it over several reloads until its box opens, and gives it once", () => {
  render(<Box of="name" />);
  type("name", "North Kent");
  reload();
  render(<Box of="codes" />);
  reload();
  const { unmount } = render(<Box of="name" />);
  expect(box("name").value).toBe("North Kent");
  unmount();
  render(<Box of="name" />);
  expect(box("name").value, "closing a box drops its text, as ever").toBe("");
});

it("keeps nothing that was emptied, closed or used", () => {
  const { unmount } = render(<Box of="codes" />);
  type("codes", "E02002183");
  unmount();
  render(<Box of="name" />);
  type("name", "North Kent");
  type("name", "");
  keepDrafts();
  expect(window.sessionStorage).toHaveLength(0);
});

it("starts empty where what is stored is not ours", () => {
  for (const stored of ["{", "null", '{"name":7}']) {
    window.sessionStorage.setItem("hyperlocal-drafts", stored);
    forgetDrafts();
    render(<Box of="name" />);
    expect(box("name").value).toBe("");
    cleanup();
  }
});
