import { lazy, Suspense, useEffect } from "react";
import { setCoverLost } from "../../state/covered";
import { useOption } from "../../state/view-store";
import { ErrorBoundary } from "../../ui/ErrorBoundary";
import { useOverPage } from "../../ui/use-over-page";

const FrameMode = lazy(() => import("./FrameMode"));
const BriefView = lazy(() => import("./brief/BriefView"));

function Brief() {
  const [, setBrief] = useOption("brief", "");
  useOverPage(() => setBrief(""));
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
