import { useCatalogue } from "../../../state/catalogue";
import { useState } from "react";
import { FileTrigger, Form, Input, Label, TextField } from "react-aria-components";
import { readRuleJson } from "../../../config/rule-json";
import { fileName, ruleName } from "../../../export/file-name";
import { saveFile } from "../../../export/save";
import { useDraft } from "../../../state/drafts";
import { saySaved } from "../../../readings/rule/say-saved";
import { deleteSaved, keepRule, standingSaved, useSavedRules } from "../../../state/saved-work";
import { usePreset } from "../../../state/derived";
import { useView, useViewStore } from "../../../state/view-store";
import { Button } from "../../../ui/Button";
import field from "../../../ui/Field.module.css";
import { Notice } from "../../../ui/Notice";
import { MOST_SAVED_NAME } from "../../../workspace/saved/saved-name";
import styles from "./Build.module.css";

function SavedList() {
  const catalogue = useCatalogue();
  const rules = standingSaved(useSavedRules());
  const { setRule } = useViewStore.getState();
  if (rules.length === 0) return null;
  return (
    <ul className={styles.saved} aria-label="Rules in your workspace">
      {rules.map((record) => {
        const { name, rule } = record.content;
        const { said, waits } = saySaved(rule, catalogue);
        return (
          <li key={record.standing.record}>
            <span title={said}>{name}</span>
            <span>
              <Button
                look="plain"
                isDisabled={waits}
                aria-label={`Use the rule ${name}`}
                onPress={() => setRule(rule)}
              >
                Use
              </Button>
              <Button
                look="plain"
                aria-label={`Delete the rule ${name}`}
                onPress={() => void deleteSaved(record)}
              >
                Delete
              </Button>
            </span>
            {waits ? <span>{said}</span> : null}
            {record.standing.versions.length > 1 ? (
              <span>It was changed in two places: choose one under “Workspace”, “Rules and sets”.</span>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

const NAMED = { scope: "Hyperlocal", what: "rule", extension: "json" } as const;

/** Rules as JSON files: this one to a file, and one from a file, checked before it is used. */
function RuleFiles() {
  const catalogue = useCatalogue();
  const { rule } = useView();
  const preset = usePreset()?.id ?? null;
  const { setRule } = useViewStore.getState();
  const [problem, setProblem] = useState("");
  const open = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const read = readRuleJson(await file.text(), (id) => catalogue.find(id) !== undefined);
    setProblem(read.rule ? "" : `${file.name} is not a rule. ${read.error}`);
    if (read.rule) setRule(read.rule);
  };
  const save = (): void =>
    saveFile(
      new Blob([`${JSON.stringify(rule, null, 2)}\n`], { type: "application/json" }),
      fileName({ ...NAMED, rule: ruleName(preset, rule), date: new Date() }),
    );
  return (
    <>
      <div className={styles.line}>
        <Button onPress={save}>Save as a file (JSON)</Button>
        <FileTrigger
          acceptedFileTypes={["application/json", ".json"]}
          onSelect={(files) => void open(files?.[0])}
        >
          <Button>Open a rule from a file</Button>
        </FileTrigger>
      </div>
      {problem ? (
        <Notice tone="problem" onClose={() => setProblem("")}>
          {problem}
        </Notice>
      ) : null}
    </>
  );
}

/** Keeps the rule: under a name in the workspace, or as a file to send and to run without a map. */
export function KeepRule() {
  const { rule } = useView();
  const rules = standingSaved(useSavedRules());
  const [name, setName, restored] = useDraft("name of a rule");
  const trimmed = name.trim();
  const again = rules.some(({ content }) => content.name === trimmed);
  return (
    <details className={styles.details} open={restored}>
      <summary>Keep this rule{rules.length > 0 ? ` (${rules.length} kept)` : ""}</summary>
      <div className={styles.saved}>
        <Form
          className={styles.line ?? ""}
          onSubmit={(event) => {
            event.preventDefault();
            if (trimmed === "") return;
            void keepRule(trimmed, rule).then((kept) => kept && setName(""));
          }}
        >
          <TextField
            className={field.field ?? ""}
            value={name}
            onChange={setName}
            maxLength={MOST_SAVED_NAME}
          >
            <Label className={field.label}>Name, kept in your workspace</Label>
            <Input className={field.input ?? ""} />
          </TextField>
          <Button type="submit" isDisabled={trimmed === ""}>
            {again ? "Replace" : "Keep"}
          </Button>
        </Form>
        <SavedList />
        <RuleFiles />
      </div>
    </details>
  );
}
