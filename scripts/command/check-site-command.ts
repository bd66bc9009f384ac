import { judgeCaching } from "../site/caching";
import { judgeCompression } from "../site/compression";
import { judgeData } from "../site/data";
import type { Finding } from "../site/finding";
import { judgeHeaders } from "../site/headers";
import { judgeHealth } from "../site/health";
import { judgePolicy } from "../site/policy";
import { judgeTypes } from "../site/types";
import { visit } from "../site/visit";
import { UsageError } from "./usage-error";

const USAGE = "Usage: npm run --silent check:site -- https://example.org/hyperlocal/";
const MARK = { ok: "ok      ", missing: "MISSING ", advice: "advice  " } as const;

const line = ({ level, what, todo }: Finding): string =>
  `${MARK[level]} ${what}.${todo === undefined ? "" : `\n         To do: ${todo}`}`;

/** Looks at a running site: what to print, and how much is missing. Throws a usage error when there is no Hyperlocal at the address. */
export async function checkSite(argv: readonly string[]): Promise<{ text: string; missing: number }> {
  const [address, ...more] = argv;
  if (address === undefined || more.length > 0) throw new UsageError(USAGE);
  const seen = await visit(address);
  const findings = [
    ...judgePolicy(seen),
    ...judgeHeaders(seen),
    ...judgeTypes(seen),
    ...judgeCompression(seen),
    ...judgeCaching(seen),
    ...judgeHealth(seen),
    ...(await judgeData(seen)),
  ];
  const count = (level: Finding["level"]): number =>
    findings.filter((finding) => finding.level === level).length;
  const missing = count("missing");
  const end = `${seen.base.href}: ${missing === 0 ? "nothing is missing" : `${missing} missing`}, ${count("advice")} to advise, ${count("ok")} in order.`;
  return { text: `${findings.map(line).join("\n")}\n\n${end}\n`, missing };
}
