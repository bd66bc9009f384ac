import { create } from "zustand";
import type { PlanDrawing } from "../model/plan-drawing";

/** The plan that the map draws. The page's first load knows nothing of plans: who opens one puts its drawing here. */
export const usePlanDrawing = create<{ readonly drawing: PlanDrawing | null }>()(() => ({ drawing: null }));
