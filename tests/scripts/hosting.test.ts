import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { headerPolicy } from "../../scripts/csp";

it.each(["nginx.conf", "apache.conf", "web.config"])(
  "the recipe %s sends the policy that the app is tested with",
  (file) => {
    const text = readFileSync(`docs/hosting/${file}`, "utf8");
    const policies = text.match(/default-src [^"]*/g) ?? [];
    expect(policies).toEqual([headerPolicy()]);
  },
);
