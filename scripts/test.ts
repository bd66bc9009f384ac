/** `npm test`: every check there is, in order of cost. Ends with "N passed, N failed"; exit code 1 if any failed. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { command } from "./checks/command";
import { vitest, type Outcome } from "./checks/vitest";
import { ensureChromium } from "./chromium";

interface Check {
  readonly name: string;
  readonly run: () => Promise<Outcome>;
}

const scratch = mkdtempSync(join(tmpdir(), "hyperlocal-test-"));
process.on("exit", () => {
  rmSync(scratch, { recursive: true, force: true });
});
const dist = join(scratch, "dist");

const tool = (name: string, program: string, ...args: string[]): Check => ({
  name,
  run: async () => {
    const { ok, output } = await command(program, args);
    return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, output };
  },
});

/** Two at a time: each uses one processor. */
const still: readonly Check[] = [
  tool("lint (eslint, react-hooks)", "eslint", ".", "--max-warnings", "0"),
  tool("types (tsc)", "tsc", "--noEmit"),
  tool("format (prettier)", "prettier", "--check", "--log-level", "warn", "."),
  tool("imports between folders", "depcruise", "src", "scripts", "--config", ".dependency-cruiser.cjs"),
  tool("dead code (knip)", "knip"),
  tool("build (vite)", "vite", "build", "--outDir", dist, "--logLevel", "warn"),
];

function chromium(): string {
  try {
    return ensureChromium();
  } catch (error) {
    console.log(`${error instanceof Error ? error.message : String(error)}\n\n0 passed, 1 failed`);
    process.exit(1);
  }
}

/** One at a time: each uses all processors. */
const running = (path: string): readonly Check[] => [
  { name: "unit tests", run: () => vitest("vitest.config.ts", scratch) },
  {
    name: "end-to-end tests in Chromium",
    run: () => vitest("vitest.e2e.config.ts", scratch, { E2E_DIST: dist, CHROMIUM_PATH: path }),
  },
];

const total = { passed: 0, failed: 0 };

async function report({ name, run }: Check): Promise<void> {
  const start = performance.now();
  const { passed, failed, output } = await run();
  total.passed += passed;
  total.failed += failed;
  const counts = passed + failed === 1 ? "" : `: ${passed} passed, ${failed} failed`;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${failed === 0 ? "ok    " : "FAILED"} ${name}${counts} (${seconds} s)`);
  if (failed > 0) console.log(output.trimEnd().replace(/^/gm, "       "));
}

async function inTurn(checks: Check[]): Promise<void> {
  for (let check = checks.shift(); check; check = checks.shift()) await report(check);
}

const path = chromium();
const queue = [...still];
await Promise.all([inTurn(queue), inTurn(queue)]);
await inTurn([...running(path)]);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
