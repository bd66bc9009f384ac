import { spawn } from "node:child_process";

export interface Result {
  readonly ok: boolean;
  /** Standard output and standard error as they came, mixed. */
  readonly output: string;
}

/** A check that takes longer than this has hung: it is ended and fails. */
const LIMIT_MINUTES = 60;

/** Runs a tool of node_modules/.bin, or a program by its path, to its end, and keeps what it says. Never rejects. */
export function command(name: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Result> {
  const program = name.includes("/") ? name : `node_modules/.bin/${name}`;
  return new Promise((resolve) => {
    let output = "";
    const child = spawn(program, args, {
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0", ...env },
    });
    const keep = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    const timer = setTimeout(() => {
      output += `\nStill running after ${LIMIT_MINUTES} minutes: ended.\n`;
      child.kill();
    }, LIMIT_MINUTES * 60_000);
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.on("error", (error) => {
      clearTimeout(timer);
      resolve({ ok: false, output: `${program} cannot be run: ${error.message}` });
    });
    child.on("close", (code) => {
      clearTimeout(timer);
      resolve({ ok: code === 0, output });
    });
  });
}
