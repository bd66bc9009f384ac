import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { headerPolicy, oneFilePolicy, POLICY, SCROLL_STYLE } from "../../scripts/csp";

const reactAria = (path: string): string =>
  readFileSync(`node_modules/react-aria/dist/private/${path}.mjs`, "utf8");

/** The texts of the style elements that a module makes, as the page gets them. */
const stylesIn = (code: string): string[] =>
  [...code.matchAll(/style\.textContent = `([^`]*)`\.trim\(\)/g)].map(([, text = ""]) => text.trim());

it.each([POLICY, headerPolicy(), oneFilePolicy(["sha256-a", "sha256-b"], ["sha256-c"])])(
  "lets no script and no style in by itself, and asks for Trusted Types: %s",
  (policy) => {
    expect(policy).not.toMatch(/unsafe|\*|https?:|allow-duplicates/);
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).toMatch(/trusted-types (?:opening )?default drawing/);
  },
);

it("knows the one style that React Aria writes, by the hash of its text in the package that is installed", () => {
  const [text = "", ...others] = stylesIn(reactAria("overlays/usePreventScroll"));
  expect(others).toEqual([]);
  expect(`sha256-${createHash("sha256").update(text).digest("base64")}`).toBe(SCROLL_STYLE);
  expect(POLICY).toContain(`style-src 'self' '${SCROLL_STYLE}';`);
});

it("holds the style of presses in its own sheet, and the id that keeps React Aria from writing it", () => {
  const code = reactAria("interactions/usePress");
  const [, id = ""] = /STYLE_ID = '([^']+)'/.exec(code) ?? [];
  const [, mark = ""] = /PRESSABLE_ATTRIBUTE = '([^']+)'/.exec(code) ?? [];
  const flat = (css: string): string => css.replace(/\s+/g, " ");
  const written = stylesIn(code).map((text) => flat(text.replace(/\$\{[^}]+\}/, mark)));
  expect(written).toHaveLength(1);
  expect(flat(readFileSync("src/ui/base.css", "utf8"))).toContain(written[0]);
  for (const page of ["index.html", "scripts/one-file/make-shell.ts"])
    expect(readFileSync(page, "utf8")).toContain(`id="${id}"`);
});
