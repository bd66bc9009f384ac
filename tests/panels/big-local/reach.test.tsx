// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, expect, it } from "vitest";
import { KmField } from "../../../src/panels/big-local/KmField";
import { sayReach } from "../../../src/readings/big-local/say-reach";

afterEach(cleanup);

function Held() {
  const [km, setKm] = useState(3);
  return (
    <>
      <KmField km={km} onChange={setKm} />
      <output>{km}</output>
      <button onClick={() => setKm(7)}>Back</button>
    </>
  );
}

it("keeps the last distance while the text is none, and says so at the field", () => {
  render(<Held />);
  const box = screen.getByLabelText<HTMLInputElement>("Near means within (km)");
  fireEvent.change(box, { target: { value: "5.5" } });
  for (const text of ["0", "200", "-3", "abc", "", "1e1"]) {
    fireEvent.change(box, { target: { value: text } });
    expect(screen.getByRole("status").textContent).toBe("5.5");
    expect(box.value).toBe(text);
    expect(box.getAttribute("aria-invalid")).toBe("true");
    const said = document.getElementById(box.getAttribute("aria-describedby")?.split(" ").at(-1) ?? "");
    expect(said?.textContent).toContain("stays 5.5 km");
  }
  fireEvent.click(screen.getByText("Back"));
  expect(box.value).toBe("7");
  expect(box.getAttribute("aria-invalid")).toBeNull();
});

it("counts out no empty side", () => {
  const [none, some, one] = [
    { areas: 0, people: 0 },
    { areas: 4, people: 31_400 },
    { areas: 1, people: 8000 },
  ];
  expect(sayReach(none, none, "Kent", 3)).toBe("The rule flags no area in Kent.");
  expect(sayReach(some, none, "Kent", 3)).toBe(
    "All 4 flagged areas in Kent, with 31,000 people, have no Big Local area placed within 3 km (expand).",
  );
  expect(sayReach(none, one, "Kent", 3)).toBe(
    "The one flagged area in Kent, with 8,000 people, has a Big Local area placed within 3 km (deepen).",
  );
  expect(sayReach(some, one, "Kent", 3)).toContain("; 1, with 8,000 people, has one (deepen).");
});
