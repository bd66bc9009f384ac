// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { KeptNotice } from "../../src/app/KeptNotice";
import { KEPT_MARK } from "../../src/data/offline/answer-page";

afterEach(() => {
  cleanup();
  document.documentElement.removeAttribute(KEPT_MARK);
});

it("says nothing of a page that the site sent", () => {
  render(<KeptNotice />);
  expect(screen.queryByRole("status")).toBeNull();
});

it("says calmly that a kept page is one, until it is closed", () => {
  document.documentElement.setAttribute(KEPT_MARK, "");
  render(<KeptNotice />);
  expect(screen.getByRole("status").textContent).toContain(
    "This site does not answer. You are seeing the copy kept on this machine.",
  );
  fireEvent.click(screen.getByRole("button", { name: "Close" }));
  expect(screen.queryByRole("status")).toBeNull();
});
