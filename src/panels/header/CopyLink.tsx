import { useEffect, useState } from "react";
import { Button } from "../../ui/Button";

const WORDS = { idle: "Copy link", done: "Link copied", failed: "Copy from the address bar" } as const;

/** Copies the address of this exact view. */
export function CopyLink() {
  const [state, setState] = useState<keyof typeof WORDS>("idle");
  useEffect(() => {
    if (state === "idle") return undefined;
    const timer = window.setTimeout(() => setState("idle"), 3000);
    return () => window.clearTimeout(timer);
  }, [state]);
  const copy = (): void => {
    navigator.clipboard.writeText(window.location.href).then(
      () => setState("done"),
      () => setState("failed"),
    );
  };
  return (
    <>
      <Button onPress={copy}>{WORDS[state]}</Button>
      <span className="visually-hidden" role="status">
        {state === "idle" ? "" : WORDS[state]}
      </span>
    </>
  );
}
