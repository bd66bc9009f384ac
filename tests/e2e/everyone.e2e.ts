import { expect } from "vitest";
import { test } from "./browser";

test("the page's title tells the view, the area and the scope", async ({ open }) => {
  const page = await open("?v=1&f=E54000057&p=E08000003&s=001059&w=rule");
  await expect
    .poll(() => page.title())
    .toMatch(/^Rule · .+ · Manchester · NHS Greater Manchester · Hyperlocal$/);
  await page.getByRole("button", { name: "Big Local", exact: true }).click();
  await expect.poll(() => page.title()).toMatch(/^Big Local · /);
});
