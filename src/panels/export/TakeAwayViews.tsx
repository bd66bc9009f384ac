import { lazy, Suspense, useEffectEvent, useLayoutEffect } from "react";
import { useOption } from "../../state/view-store";

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

/** The views that cover the page when the link asks for them: the frame of an image, and the brief. */
export function TakeAwayViews() {
  const [frame] = useOption("frame", "");
  const [brief] = useOption("brief", "");
  if (frame !== "") return <Suspense fallback={null}>{<FrameMode />}</Suspense>;
  return brief === "" ? null : <Brief />;
}
