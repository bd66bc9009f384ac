/**
 * Plans and evaluates a pilot without a browser: comparators, balance, the change that can be seen, and the effect afterwards.
 * npm run --silent pilot -- --areas E02001053,E02001055 [--per-area 5] [--ring 5] [--programmes out|in] [--seed 1] [--format csv|json]
 * npm run --silent pilot -- --areas E02001053,E02001055 --evaluate FILE [--comparators FILE] [--format csv|json]
 * npm run --silent pilot -- --example big-local [--format csv|json]
 */
import { pilot } from "./command/pilot-command";
import { runCommand } from "./command/usage-error";

await runCommand(() => pilot(process.argv.slice(2), (words) => console.error(words)));
