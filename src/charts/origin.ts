import { createContext } from "react";

/** What a saved chart says of where it comes from, so that it stands alone and leads back. */
export interface ChartOrigin {
  readonly date: string;
  readonly version: string;
  readonly checkCode: string;
  readonly link: string;
}

/** Asked when a chart is saved; handed down by the page, since charts know neither the view nor the data's version. */
export const OriginContext = createContext<(() => Promise<ChartOrigin>) | null>(null);

/** The lines under a saved image. */
export const originLines = ({ date, version, checkCode, link }: ChartOrigin): string[] => [
  `Made on ${date} · data version ${version} · check code ${checkCode}`,
  link,
];
