import { useDeferredValue, useEffect, useMemo, useState } from "react";
import { Dialog, Modal, ModalOverlay } from "react-aria-components";
import { ASPECTS, type Aspect } from "../../export/image/aspect";
import { layoutFrame } from "../../export/image/layout";
import { svgOf } from "../../export/image/svg";
import { useOption } from "../../state/view-store";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import { BareHint } from "./BareHint";
import styles from "./Export.module.css";
import { FrameBar } from "./FrameBar";
import { trustDrawing } from "./trust-drawing";
import { useFrame } from "./use-frame";
import { useOwnTitle } from "./use-own-title";

const aspectOf = (text: string): Aspect => (text in ASPECTS ? (text as Aspect) : "16:9");

/** The frame itself, the same scene that is saved. Its text is escaped by `svgOf`; nothing else enters the markup. */
function Picture({ svg }: { readonly svg: string }) {
  return <div className={styles.picture} dangerouslySetInnerHTML={{ __html: trustDrawing(svg) }} />;
}

/**
 * Frame mode: the controls give way to a composed picture, so that a plain screenshot is already a publication. The
 * option "frame" holds its shape, or "embed" for the bare frame in another page; "frame.title" a title of one's own.
 */
export default function FrameMode() {
  const [shape, setShape] = useOption("frame", "");
  const embedded = shape === "embed";
  const [bare, setBare] = useState(embedded);
  const [title, setTitle] = useOwnTitle();
  const typed = useDeferredValue(title);
  const frame = useFrame(typed, true);
  const aspect = aspectOf(shape);
  const scene = useMemo(
    () => (frame.status === "ready" ? layoutFrame(frame.value.input, aspect) : null),
    [frame, aspect],
  );
  const svg = useMemo(() => (scene ? svgOf(scene, true) : ""), [scene]);
  const close = (): void => {
    if (bare && !embedded) setBare(false);
    else if (!embedded) setShape("");
  };
  useEffect(() => {
    // A click brings the controls back for those who do not know Escape.
    const back = (): void => {
      if (!embedded) setBare(false);
    };
    if (!bare) return undefined;
    window.addEventListener("pointerdown", back);
    return () => window.removeEventListener("pointerdown", back);
  }, [bare, embedded]);
  return (
    <ModalOverlay isOpen isKeyboardDismissDisabled={embedded} onOpenChange={(open) => !open && close()}>
      <Modal>
        <Dialog aria-label="Image of this view" className={`${styles.frame} ${bare ? styles.bare : ""}`}>
          {frame.status === "ready" && scene && !bare ? (
            <FrameBar
              facts={frame.value.facts}
              input={frame.value.input}
              scene={scene}
              aspect={aspect}
              title={title}
              onTitle={setTitle}
              onAspect={setShape}
              onBare={() => setBare(true)}
              onClose={() => setShape("")}
            />
          ) : null}
          {bare && !embedded ? <BareHint /> : null}
          <div className={styles.stage}>
            {frame.status === "loading" ? <Notice>Drawing the image…</Notice> : null}
            {frame.status === "failed" ? (
              <>
                <Notice tone="problem" onRetry={frame.retry}>
                  The image could not be drawn. {frame.reason}
                </Notice>
                <Button onPress={() => setShape("")}>Close</Button>
              </>
            ) : null}
            {svg === "" ? null : embedded && frame.status === "ready" ? (
              <a
                className={styles.picture}
                href={frame.value.facts.link}
                target="_blank"
                rel="noopener"
                title="Open this view"
              >
                <Picture svg={svg} />
              </a>
            ) : (
              <Picture svg={svg} />
            )}
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
