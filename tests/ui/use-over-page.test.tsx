// @vitest-environment jsdom
import { render } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { useOverPage } from "../../src/ui/use-over-page";

function Over({ onClose }: { readonly onClose: () => void }) {
  useOverPage(onClose);
  return null;
}

afterEach(() => document.getElementById("root")?.remove());

it("keeps the page out of reach when a dialog that closes gives it back, until it closes itself", async () => {
  const page = document.body.appendChild(document.createElement("div"));
  page.id = "root";
  const close = vi.fn();
  const { unmount } = render(<Over onClose={close} />);
  expect(page.hasAttribute("inert")).toBe(true);
  // What React Aria does when the dialog goes from which this was opened.
  page.removeAttribute("inert");
  await vi.waitFor(() => expect(page.hasAttribute("inert")).toBe(true));
  globalThis.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
  expect(close).toHaveBeenCalledOnce();
  unmount();
  await Promise.resolve();
  expect(page.hasAttribute("inert")).toBe(false);
});
