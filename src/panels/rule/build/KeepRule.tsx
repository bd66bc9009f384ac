import { knownRule } from "../../../codec/known-rule";
import { useCatalogue } from "../../../state/catalogue";
import { useState } from "react";
import { FileTrigger, Form, Input, Label, TextField } from "react-aria-components";
import { readRuleJson } from "../../../config/rule-json";
import { fileName, ruleName } from "../../../export/file-name";
import { saveFile } from "../../../export/save";
import { useDraft } from "../../../state/drafts";
import { forgetRule, saveRule, useSavedRules } from "../../../state/saved-rules";
import { usePreset } from "../../../state/derived";
import { useView, useViewStore } from "../../../state/view-store";
import { sayRule } from "../../../stats/say-rule";
import { Button } from "../../../ui/Button";
import field from "../../../ui/Field.module.css";
import { Notice } from "../../../ui/Notice";
import styles from "./Build.module.css";

function SavedList() {
  const catalogue = useCatalogue();
  const all = useSavedRules().rules;
  const { setRule } = useViewStore.getState();
  // A rule whose own figures are not on this machine waits for them.
  const rules = all.filter(({ rule }) => knownRule(rule, catalogue).lacks.length === 0);
  if (rules.length === 0) return null;
  return (
    <ul className={styles.saved} aria-label="Rules kept in this browser">
      {rules.map(({ name, rule }) => (
        <li key={name}>
          <span title={sayRule(rule, catalogue)}>{name}</span>
          <span>
            <Button look="plain" aria-label={`Use the rule ${name}`} onPress={() => setRule(rule)}>
              Use
            </Button>
            <Button look="plain" aria-label={`Forget the rule ${name}`} onPress={() => forgetRule(name)}>
              Forget
            </Button>
          </span>
        </li>
      ))}
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

/** Keeps the rule: under a name in this browser, or as a file to send and to run without a map. */
export function KeepRule() {
  const { rule } = useView();
  const { rules, problem } = useSavedRules();
  const [name, setName, restored] = useDraft("name of a rule");
  const trimmed = name.trim();
  const again = rules.some((one) => one.name === trimmed);
  return (
    <details className={styles.details} open={restored}>
      <summary>Keep this rule{rules.length > 0 ? ` (${rules.length} kept)` : ""}</summary>
      <div className={styles.saved}>
        <Form
          className={styles.line ?? ""}
          onSubmit={(event) => {
            event.preventDefault();
            if (trimmed === "") return;
            saveRule(trimmed, rule);
            setName("");
          }}
        >
          <TextField className={field.field ?? ""} value={name} onChange={setName} maxLength={80}>
            <Label className={field.label}>Name, kept in this browser only</Label>
            <Input className={field.input ?? ""} />
          </TextField>
          <Button type="submit" isDisabled={trimmed === ""}>
            {again ? "Replace" : "Keep"}
          </Button>
        </Form>
        {problem ? <Notice tone="problem">{problem}</Notice> : null}
        <SavedList />
        <RuleFiles />
      </div>
    </details>
  );
}
