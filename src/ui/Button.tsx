import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components";
import styles from "./Button.module.css";

interface ButtonProps extends Omit<AriaButtonProps, "className" | "style"> {
  /** `plain` sits in a line of text or a toolbar; `solid` is the one main action. */
  readonly look?: "outline" | "solid" | "plain";
}

/** A button at least 24 px high, with the house's three looks. */
export function Button({ look = "outline", ...rest }: ButtonProps) {
  return <AriaButton {...rest} className={`${styles.button} ${styles[look]}`} />;
}
