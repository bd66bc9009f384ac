/**
 * Flagged list, brief, workbook and image of every footprint (or district), with an index page and checksums, in a folder:
 * npm run --silent pack -- --all --out DIR [--what list,brief,workbook,image] [--place]
 * npm run --silent pack -- --footprint E54000057 --out DIR
 * What stands already is not made again. Exit code 0, 1 when something could not be made, 2 for a wrong question.
 */
import { pack } from "./command/pack-command";
import { runCommand } from "./command/usage-error";

await runCommand(async () => {
  const tell = (line: string): void => void process.stderr.write(`${line}\n`);
  const { text, failed } = await pack(process.argv.slice(2), tell);
  if (failed > 0) process.exitCode = 1;
  return text;
});
