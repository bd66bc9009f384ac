import { lazy, Suspense, useEffect, useEffectEvent, useLayoutEffect } from "react";
import { setCoverLost } from "../../state/covered";
import { useOption } from "../../state/view-store";
import { ErrorBoundary } from "../../ui/ErrorBoundary";

const FrameMode = lazy(() => import("./FrameMode"));
const BriefView = lazy(() => import("./brief/BriefView"));

/** Makes the brief the dialog that it says it is: the page behind it is out of reach, and Escape closes it. */
function Brief() {
  const [, setBrief] = useOption("brief", "");
  const onKey = useEffectEvent(({ key }: KeyboardEvent) => {
    if (key === "Escape") setBrief("");
  });
  // Before anything can ask for the focus that the page gives up or takes back.
  useLayoutEffect(() => {
    const page = document.getElementById("root");
    page?.toggleAttribute("inert", true);
    window.addEventListener("keydown", onKey);
    return () => {
      page?.toggleAttribute("inert", false);
      window.removeEventListener("keydown", onKey);
    };
  }, []);
  return (
    <Suspense fallback={null}>
      <BriefView />
    </Suspense>
  );
}

/** While it stands, the page knows that nothing covers it: it draws its map and hears its keys. */
function Uncovered() {
  useEffect(() => {
    setCoverLost(true);
    return () => setCoverLost(false);
  }, []);
  return null;
}

/**
 * The views that cover the page when the link asks for them: the frame of an image, and the brief. One that fails gives
 * the page back, so the boundary stands around what makes the page inert.
 */
export function TakeAwayViews() {
  const [frame, setFrame] = useOption("frame", "");
  const [brief, setBrief] = useOption("brief", "");
  if (frame !== "")
    return (
      <ErrorBoundary key="frame" what="The image" onClose={() => setFrame("")} over meanwhile={<Uncovered />}>
        <Suspense fallback={null}>
          <FrameMode />
        </Suspense>
      </ErrorBoundary>
    );
  if (brief === "") return null;
  return (
    <ErrorBoundary key="brief" what="The brief" onClose={() => setBrief("")} over meanwhile={<Uncovered />}>
      <Brief />
    </ErrorBoundary>
  );
}
