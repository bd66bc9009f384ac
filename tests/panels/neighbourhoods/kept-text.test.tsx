// @vitest-environment jsdom
import { act, cleanup, fireEvent, render } from "@testing-library/react";
import { afterEach, beforeEach, expect, it } from "vitest";
import { KeptText } from "../../../src/panels/neighbourhoods/KeptText";
import { seededRandom } from "../../../src/stats/random";

const OF = "plan_1/n1/name";
const random = seededRandom(28112026);
const below = (n: number): number => random() % n;
/** The plan's name as the workspace has it, and whether the browser keeps changes of it. */
let plan = { name: "North", keeps: true };

const box = (): HTMLInputElement => document.querySelector("input") as HTMLInputElement;
const type = (value: string): unknown => fireEvent.change(box(), { target: { value } });
const press = async (key: string): Promise<void> => {
  fireEvent.keyDown(box(), { key });
  await act(() => Promise.resolve());
  show();
};
let shown: ReturnType<typeof render> | null = null;
function show(): void {
  const save = (name: string): Promise<boolean> => {
    if (plan.keeps) plan = { ...plan, name };
    return Promise.resolve(plan.keeps);
  };
  const element = <KeptText label="Name" of={OF} value={plan.name} save={save} />;
  if (shown) shown.rerender(element);
  else shown = render(element);
}
/** The page is gone: nothing of it runs at its end. */
function kill(): void {
  cleanup();
  shown = null;
  show();
}

beforeEach(() => {
  localStorage.clear();
  plan = { name: "North", keeps: true };
  show();
});
afterEach(() => {
  cleanup();
  shown = null;
});

it("loses no letter in 60 kills at random moments of typing", async () => {
  for (let kills = 0; kills < 60; kills++) {
    for (let letters = below(6); letters > 0; letters--) type(`${box().value}${below(10)}`.slice(-40));
    if (below(4) === 0) await press("Enter");
    if (below(6) === 0) await press("Escape");
    const there = box().value;
    kill();
    expect(box().value).toBe(there);
  }
});

it("says what was typed before the page went and how to save it or go back, and keeps nothing once it is done", async () => {
  type("South");
  kill();
  expect(box().value).toBe("South");
  expect(plan.name).toBe("North");
  const said = document.getElementById(box().getAttribute("aria-describedby") ?? "")?.textContent;
  expect(said).toContain("not saved yet: press Enter in the box to save it, Escape to go back to “North”");
  await press("Enter");
  expect(plan.name).toBe("South");
  expect(localStorage.length).toBe(0);
  type("West");
  await press("Escape");
  expect([box().value, plan.name, localStorage.length]).toEqual(["South", "South", 0]);
});

it("keeps what the browser could not save, and takes no empty name", async () => {
  plan.keeps = false;
  type("South");
  await press("Enter");
  kill();
  expect(box().value).toBe("South");
  type("  ");
  fireEvent.blur(box());
  await act(() => Promise.resolve());
  expect([box().value, localStorage.length]).toEqual(["North", 0]);
});

it("saves nothing of what was typed before the page went when a person only passes through the box", async () => {
  type("South");
  kill();
  fireEvent.blur(box());
  await act(() => Promise.resolve());
  show();
  expect([box().value, plan.name]).toEqual(["South", "North"]);
  type("South East");
  fireEvent.blur(box());
  await act(() => Promise.resolve());
  show();
  expect(plan.name).toBe("South East");
});
