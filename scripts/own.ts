/**
 * What the app would make of a table of local data, as JSON, without a browser:
 * npm run --silent own -- --file FILE [--column NAME] [--sheet NAME]
 */
import { own } from "./command/own-command";
import { runCommand } from "./command/usage-error";

await runCommand(() => own(process.argv.slice(2)));
