import { useEffect, useState } from "react";
import { ONE_FILE } from "../../data";
import { livingSite, pageAddress } from "../../state/page-address";
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
    navigator.clipboard.writeText(pageAddress(window.location.search)).then(
      () => setState("done"),
      () => setState("failed"),
    );
  };
  // A link to a file on one person's disk leads nobody else anywhere.
  if (ONE_FILE && livingSite() === null) return null;
  return (
    <>
      <Button onPress={copy}>{WORDS[state]}</Button>
      <span className="visually-hidden" role="status">
        {state === "idle" ? "" : WORDS[state]}
      </span>
    </>
  );
}
