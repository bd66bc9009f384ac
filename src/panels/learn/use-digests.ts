import { useMemo } from "react";
import { sha256Of } from "../../workspace/sha256";
import type { FixedProtocol } from "../../workspace/pilot/pilot";

/** The states of a fixed protocol whose text is not what their digest says: somebody changed a file by hand. */
export const useBrokenDigests = (protocol: readonly FixedProtocol[]): readonly FixedProtocol[] =>
  useMemo(() => protocol.filter(({ text, sha256 }) => sha256Of(text) !== sha256), [protocol]);
