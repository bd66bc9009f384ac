import { create } from "zustand";
import { useOption, useViewStore } from "./view-store";

const useLost = create<{ readonly lost: boolean }>()(() => ({ lost: false }));

/** Says that the frame or brief which the view asks for has failed, so that nothing covers the page. */
export const setCoverLost = (lost: boolean): void => useLost.setState({ lost });

/** Whether the frame of an image, or a brief, hides the page. */
export function useCovered(): boolean {
  const [frame] = useOption("frame", "");
  const [brief] = useOption("brief", "");
  const lost = useLost((store) => store.lost);
  return (frame !== "" || brief !== "") && !lost;
}

/** The same, asked once. */
export function isCovered(): boolean {
  const { frame, brief } = useViewStore.getState().view.options;
  return Boolean(frame ?? brief) && !useLost.getState().lost;
}
