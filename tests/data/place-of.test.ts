import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { placeOf } from "../../src/data";
import { shortHash } from "../../src/data/short-hash";

it("makes the short name of a hash as the build does", () => {
  for (const text of ["", "areas", "~~~???>>>"]) {
    const digest = createHash("sha256").update(text).digest();
    expect(shortHash(digest)).toBe(digest.toString("base64url").slice(0, 22));
  }
});

it("leaves downloads under their plain names", () => {
  expect(placeOf({ path: "download/all.csv", sha256: "00" })).toBe("data/download/all.csv");
});
