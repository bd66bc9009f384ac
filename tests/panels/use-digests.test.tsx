// @vitest-environment jsdom
import { webcrypto } from "node:crypto";
import { cleanup, renderHook, waitFor } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { useBrokenDigests } from "../../src/panels/learn/use-digests";
import { sha256Of } from "../../src/readings/pilot/canonical";

vi.stubGlobal("crypto", webcrypto);
afterEach(cleanup);

it("finds the fixed texts that were changed afterwards, and no other", async () => {
  const of = async (text: string, now = text) => ({
    ...{ at: "2026-11-28T09:00:00.000Z", why: "", text: now, sha256: await sha256Of(text) },
  });
  const protocol = [await of("as it was"), await of("ten areas", "eleven areas")];
  const { result } = renderHook(() => useBrokenDigests(protocol));
  await waitFor(() => expect(result.current).toEqual([protocol[1]]));
});
