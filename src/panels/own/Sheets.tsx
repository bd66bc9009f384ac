import { useState } from "react";
import { Notice } from "../../ui/Notice";
import { SelectField } from "../../ui/SelectField";
import type { OwnSummary } from "../../worker/own-messages";

interface SheetsProps {
  readonly summary: OwnSummary;
  /** Rejects with the reason in words. */
  readonly onChoose: (name: string) => Promise<void>;
}

/** Chooses the sheet of a workbook that has several. One that holds no table says why, and the one before stays. */
export function Sheets({ summary: { sheet, sheets }, onChoose }: SheetsProps) {
  const [problem, setProblem] = useState("");
  if (sheets.length < 2) return null;
  const choose = (name: string): void => {
    setProblem("");
    onChoose(name).catch((error: unknown) =>
      setProblem(`Sheet “${name}”: ${error instanceof Error ? error.message : String(error)}`),
    );
  };
  return (
    <>
      <SelectField
        label="Sheet"
        value={sheet}
        choices={sheets.map((name) => ({ value: name, label: name }))}
        onChange={choose}
      />
      {problem ? <Notice tone="problem">{problem}</Notice> : null}
    </>
  );
}
