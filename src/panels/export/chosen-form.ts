import { FORMS, type Form } from "../../export/form";

const STORED = "hyperlocal.export.form";

/** The form of a list that was chosen the last time in this browser; for people until one is. */
export function rememberedForm(): Form {
  try {
    return FORMS.find((form) => form === localStorage.getItem(STORED)) ?? "people";
  } catch {
    return "people";
  }
}

/** Remembers the form; where the browser stores nothing, for as long as the dialog is open. */
export function rememberForm(form: Form): void {
  try {
    localStorage.setItem(STORED, form);
  } catch {
    // Private windows may refuse: the choice is only not remembered.
  }
}
