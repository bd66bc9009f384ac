/**
 * Suggests a division of a place into neighbourhoods without a browser, by the same code as the app:
 * npm run --silent neighbourhoods -- --place E07000078 --least 25000 --most 60000 --count 3 [--seed 1] [--format csv|json]
 */
import { neighbourhoods } from "./command/neighbourhoods-command";
import { runCommand } from "./command/usage-error";

await runCommand(() => neighbourhoods(process.argv.slice(2)));
