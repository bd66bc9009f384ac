import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { isOwnId } from "../../../model/own-id";
import type { Test } from "../../../model/rule";
import { useView } from "../../../state/view-store";
import button from "../../../ui/Button.module.css";
import field from "../../../ui/Field.module.css";
import { KINDS, testOfKind } from "../../../readings/rule/kinds";

interface AddConditionProps {
  readonly label: string;
  readonly look?: "outline" | "plain";
  readonly onAdd: (test: Test) => void;
}

/** A button that opens the kinds of condition; choosing one adds it at its usual threshold, of own figures where the map shows them. */
export function AddCondition({ label, look = "outline", onAdd }: AddConditionProps) {
  const { indicator } = useView();
  const first = isOwnId(indicator) ? indicator : undefined;
  return (
    <MenuTrigger>
      <AriaButton className={`${button.button} ${button[look]}`}>{label}</AriaButton>
      <Popover className={field.popover ?? ""}>
        <Menu aria-label={label} onAction={(key) => onAdd(testOfKind(key as Test["kind"], undefined, first))}>
          {KINDS.map(({ kind, name, asks }) => (
            <MenuItem key={kind} id={kind} textValue={name} className={field.option ?? ""}>
              <span>{name}</span>
              <span className={field.note}>{asks}</span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
