import { create } from "zustand";

/** The area under the pointer or the list's focus; not part of the view, and never in the URL. */
export const useHover = create<{ readonly msoa: number | null }>()(() => ({ msoa: null }));

export const setHover = (msoa: number | null): void => {
  if (useHover.getState().msoa !== msoa) useHover.setState({ msoa });
};
