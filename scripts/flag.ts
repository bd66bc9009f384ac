/**
 * The flagged areas of a footprint without a browser, from the same code as the app:
 * npm run --silent flag -- --footprint E54000008 [--vintage 2026|2024] [--rule core20-majority | --rule-file rule.json] [--own FILE] [--format csv|json]
 */
import { flag } from "./command/flag-command";
import { runCommand } from "./command/usage-error";

await runCommand(() => flag(process.argv.slice(2)));
