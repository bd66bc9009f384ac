/**
 * The software bill of materials of the program (CycloneDX 1.5), or a report of its packages by licence. Fails on a licence that is not known to be good:
 * npm run --silent sbom -- [--format cyclonedx|text]
 */
import { sbom } from "./command/sbom-command";
import { runCommand } from "./command/usage-error";

await runCommand(() => sbom(process.argv.slice(2)));
