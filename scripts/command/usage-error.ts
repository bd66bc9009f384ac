/** A command was asked for something that does not exist: said on standard error, with what there is; exit code 2. */
export class UsageError extends Error {}

/** Runs a command and turns its errors into words and exit codes: 2 for the wrong question, 1 for anything else. */
export async function runCommand(command: () => Promise<string>): Promise<void> {
  try {
    // A reader that has seen enough (`| head`) closes the pipe: that is no fault.
    process.stdout.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
    process.stdout.write(await command());
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}

/** One of a list, or a usage error that lists them. */
export function oneOf<T extends string>(what: string, list: readonly T[], text: string): T {
  const found = list.find((item) => item === text);
  if (found === undefined)
    throw new UsageError(`There is no ${what} "${text}". There are:\n  ${list.join("\n  ")}`);
  return found;
}
