import { createElement, type ReactNode } from "react";

type Part = (...children: readonly ReactNode[]) => ReactNode;

/** React draws MathML elements inside <math>, though its types do not name them. */
const element =
  (name: string): Part =>
  (...children) =>
    createElement(name, null, ...children);

/** The few MathML Core elements that the formulas need. */
export const row = element("mrow");
export const id = element("mi");
export const num = element("mn");
export const op = element("mo");
export const text = element("mtext");
export const frac = element("mfrac");
export const sub = element("msub");
export const sup = element("msup");
export const root = element("msqrt");

/** A bracket that keeps its height. */
export const fence = (sign: string): ReactNode => createElement("mo", { stretchy: "false" }, sign);

/** The mean of something, with a bar over it. */
export const bar = (what: ReactNode): ReactNode =>
  createElement("mover", { accent: "true" }, what, createElement("mo", { stretchy: "false" }, "¯"));

/** A sum over what stands under the sign. */
export const sum = (over: ReactNode): ReactNode =>
  createElement("munder", null, createElement("mo", { movablelimits: "false" }, "∑"), over);

/** A formula on a line of its own, read out as `said`. */
export const formula = (said: string, ...children: readonly ReactNode[]): ReactNode =>
  createElement("math", { display: "block", alttext: said, "aria-label": said }, row(...children));
