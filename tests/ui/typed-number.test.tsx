// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, expect, it } from "vitest";
import { NumberSlider } from "../../src/ui/NumberSlider";
import { TypedNumber } from "../../src/ui/TypedNumber";

afterEach(cleanup);

function Held() {
  const [value, setValue] = useState(50);
  return (
    <>
      <NumberSlider label="at least" value={value} min={0} max={100} unit="%" onChange={setValue} />
      <p data-testid="kept">{value}</p>
    </>
  );
}

it("refuses what is out of range and says what is allowed and what is kept", () => {
  render(<Held />);
  const box = screen.getByLabelText<HTMLInputElement>("at least, typed");
  const kept = (): string | null => screen.getByTestId("kept").textContent;
  for (const text of ["200", "-5", "abc", "", "5 0 %x"]) {
    fireEvent.change(box, { target: { value: text } });
    expect(box.getAttribute("aria-invalid"), "no chatter while typing").toBeNull();
    fireEvent.keyDown(box, { key: "Enter" });
    expect([kept(), box.value]).toEqual(["50", text]);
    expect(box.getAttribute("aria-invalid")).toBe("true");
    const ids = box.getAttribute("aria-describedby")?.split(" ") ?? [];
    expect(ids.map((id) => document.getElementById(id)?.textContent)).toContain(
      "Type 0 to 100. It stays at 50.",
    );
  }
  fireEvent.change(box, { target: { value: "12.5%" } });
  fireEvent.blur(box);
  expect([kept(), box.value, box.getAttribute("aria-invalid")]).toEqual(["12.5", "12.5", null]);
  fireEvent.keyDown(box, { key: "ArrowUp" });
  expect(kept()).toBe("13.5");
});

it("takes no fraction where only whole numbers count, and says so", () => {
  const changes: number[] = [];
  render(
    <TypedNumber label="Seed" value={1} least={0} most={99} whole onChange={(next) => changes.push(next)} />,
  );
  const box = screen.getByLabelText<HTMLInputElement>("Seed");
  fireEvent.change(box, { target: { value: "2.5" } });
  fireEvent.keyDown(box, { key: "Enter" });
  expect([changes, box.value]).toEqual([[], "2.5"]);
  screen.getByText("Type a whole number, 0 to 99. It stays at 1.");
  fireEvent.change(box, { target: { value: "2" } });
  fireEvent.keyDown(box, { key: "Enter" });
  expect(changes).toEqual([2]);
});
