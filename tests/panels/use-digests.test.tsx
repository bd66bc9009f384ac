// @vitest-environment jsdom
import { cleanup, renderHook } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { useBrokenDigests } from "../../src/panels/learn/use-digests";
import { sha256Of } from "../../src/workspace/sha256";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it("finds the fixed texts that were changed afterwards, and no other, over plain http too", () => {
  // Over plain http a browser has no crypto.subtle.
  vi.stubGlobal("crypto", {});
  const of = (text: string, now = text) => ({
    ...{ at: "2026-11-28T09:00:00.000Z", why: "", text: now, sha256: sha256Of(text) },
  });
  const protocol = [of("as it was"), of("ten areas", "eleven areas")];
  const { result } = renderHook(() => useBrokenDigests(protocol));
  expect(result.current).toEqual([protocol[1]]);
});
