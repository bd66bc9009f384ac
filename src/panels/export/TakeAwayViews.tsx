import { lazy, Suspense } from "react";
import { useOption } from "../../state/view-store";

const FrameMode = lazy(() => import("./FrameMode"));
const BriefView = lazy(() => import("./brief/BriefView"));

/** The views that cover the page when the link asks for them: the frame of an image, and the brief. */
export function TakeAwayViews() {
  const [frame] = useOption("frame", "");
  const [brief] = useOption("brief", "");
  if (frame !== "") return <Suspense fallback={null}>{<FrameMode />}</Suspense>;
  if (brief !== "") return <Suspense fallback={null}>{<BriefView />}</Suspense>;
  return null;
}
