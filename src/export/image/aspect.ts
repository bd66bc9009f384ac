/** The frames on offer. Units: a 16:9 frame is 1920 wide; A4 is drawn at 150 units an inch, so 2x is 300 dpi. */
export const ASPECTS = {
  "16:9": { name: "Slide, 16:9", width: 1920, height: 1080, template: "side", dpi: 144 },
  "4:3": { name: "Slide, 4:3", width: 1600, height: 1200, template: "side", dpi: 144 },
  "1:1": { name: "Square", width: 1440, height: 1440, template: "stacked", dpi: 144 },
  "a4-landscape": { name: "A4 landscape", width: 1754, height: 1240, template: "side", dpi: 150 },
  "a4-portrait": { name: "A4 portrait", width: 1240, height: 1754, template: "stacked", dpi: 150 },
} as const;

export type Aspect = keyof typeof ASPECTS;

/** The frame in another page: fewer units, so that its type can be read at 1200 x 675 pixels. */
export const EMBED = { width: 1440, height: 810, template: "side" } as const;

/** Scales of the PNG. At 2x a 16:9 frame is 3840 x 2160 and A4 is 300 dpi. */
export const SCALES = [1, 2, 3, 4] as const;
export type Scale = (typeof SCALES)[number];
