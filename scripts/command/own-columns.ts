import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Indicator } from "../../src/model/indicator";
import { readWorkspace, WorkspaceFileError } from "../../src/workspace/file/read-file";
import { makeOwn, type OwnChoice, type OwnSaid } from "../../src/workspace/own/make-own";
import { readOwnFigures, type OwnFigures } from "../../src/workspace/own/own-figures";
import { ownIndicator } from "../../src/workspace/own/own-indicator";
import { readOwn } from "../../src/workspace/own/read-own";
import { firstOf } from "../../src/workspace/own/sheets";
import { shownVersion, standingOf } from "../../src/workspace/standing";
import { loadCarriers, saidOwn, sheetsIn } from "./own-table";
import { UsageError } from "./usage-error";

/** Own figures that a command was given, under the ids by which rules ask them. */
export interface OwnGiven {
  readonly id: string;
  readonly figures: OwnFigures;
  readonly indicator: Indicator;
}

/** The id of a table's figures where no rule asks for any by another. */
const PLAIN_ID = "own_figures";

const given = (id: string, figures: OwnFigures): OwnGiven => ({
  id,
  figures,
  indicator: ownIndicator(id, figures),
});

function ofWorkspace(text: string, file: string): OwnGiven[] {
  try {
    return standingOf(readWorkspace(text)).flatMap((standing) => {
      const figures = readOwnFigures(shownVersion(standing)?.content);
      return figures ? [given(standing.record, figures)] : [];
    });
  } catch (error) {
    if (error instanceof WorkspaceFileError) throw new UsageError(`${file}: ${error.message}`);
    throw error;
  }
}

/**
 * The figures of a file: a workspace of the app (.hyperlocal), each under its own id; or a table, of which the share that two
 * columns make or else the first column is taken, high being worse. `asked`: ids of own figures that the rule asks; a table
 * stands for the one that it asks. Throws a usage error with the reason.
 */
export async function ownColumns(file: string, asked: readonly string[]): Promise<OwnGiven[]> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new UsageError(`The file ${file} cannot be read: ${cause instanceof Error ? cause.message : ""}`);
  });
  const text = bytes.toString("utf8");
  if (text.trimStart().startsWith("{")) return ofWorkspace(text, file);
  if (asked.length > 1)
    throw new UsageError(
      `The rule asks ${asked.length} own figures (${asked.join(", ")}) and ${file} holds one. Give the workspace file that the app saves (.hyperlocal).`,
    );
  const [carriers, known] = await loadCarriers();
  return saidOwn(file, async () => {
    const { found: table } = firstOf(await sheetsIn(file), (rows) => readOwn(rows, known));
    const first = table.columns[0]?.at ?? -1;
    const choice: OwnChoice = table.share ? { kind: "share" } : { kind: "column", at: first };
    const said: OwnSaid = {
      name: basename(file),
      unit: "score",
      polarity: "high-worse",
      period: "",
      owner: "the file given",
      licence: "",
      maskUnder: 0,
      file: basename(file),
    };
    const { figures } = makeOwn(table, choice, said, carriers, known[table.level].size);
    return [given(asked[0] ?? PLAIN_ID, figures)];
  });
}
