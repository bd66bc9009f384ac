import { create } from "zustand";

const useStore = create<{ readonly open: boolean }>()(() => ({ open: false }));

/** Whether the dialog of own figures is open. */
export const useOwnDialog = (): boolean => useStore(({ open }) => open);
export const openOwnDialog = (): void => useStore.setState({ open: true });
export const closeOwnDialog = (): void => useStore.setState({ open: false });
