// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { MoveOnMap, PICKED_ID } from "../../../src/panels/neighbourhoods/MoveOnMap";

const scrolled = vi.fn();
beforeEach(() => {
  // What jsdom has not.
  Element.prototype.scrollIntoView = scrolled;
  Element.prototype.checkVisibility = () => true;
});
afterEach(cleanup);

it("offers the move over the map and goes to it in the panel", () => {
  render(
    <>
      <section id="map" aria-label="Map" />
      <p id={PICKED_ID} tabIndex={-1}>
        Kingsway picked
      </p>
    </>,
  );
  render(<MoveOnMap what="Kingsway" />);
  const map = screen.getByRole("region", { name: "Map" });
  within(map).getByRole("button", { name: "Move Kingsway" }).click();
  expect(document.activeElement?.id).toBe(PICKED_ID);
  expect(scrolled).toHaveBeenCalledOnce();
});
