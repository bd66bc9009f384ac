/**
 * Looks at a running site and says what is missing, with what to do: headers, types, compression, caching, data, health.
 * npm run --silent check:site -- https://example.org/hyperlocal/
 * Exit code 0 when nothing is missing, 1 when something is, 2 when there is no Hyperlocal at the address.
 */
import { checkSite } from "./command/check-site-command";
import { runCommand } from "./command/usage-error";

await runCommand(async () => {
  const { text, missing } = await checkSite(process.argv.slice(2));
  if (missing > 0) process.exitCode = 1;
  return text;
});
