import { create } from "zustand";

/** Whether a press on an area adds it to those picked, as Shift-click does: for those who touch the map. */
const useAddingStore = create<{ readonly adding: boolean }>()(() => ({ adding: false }));

export const useAdding = (): boolean => useAddingStore(({ adding }) => adding);
export const isAdding = (): boolean => useAddingStore.getState().adding;
export const setAdding = (adding: boolean): void => useAddingStore.setState({ adding });
