/**
 * The brief of a footprint without a browser: its sentences and tables, from the same readings as the printed pages:
 * npm run --silent brief -- --footprint E54000057 [--vintage 2026|2024] [--rule core20-majority | --rule-file rule.json] [--format md]
 */
import { brief } from "./command/brief-command";
import { runCommand } from "./command/usage-error";

await runCommand(() => brief(process.argv.slice(2)));
