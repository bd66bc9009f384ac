/**
 * The frames on offer, in units of drawing of which none is more than 1,280 wide, so that the smallest type (`LEAST_TYPE`) is 11 px where
 * a frame is shown 960 px wide. `pixels`: of a PNG for each unit, at its first size; `dpi`: of that PNG.
 */
export const ASPECTS = {
  "16:9": { name: "Slide, 16:9", width: 1280, height: 720, pixels: 1.5, template: "side", dpi: 144 },
  "4:3": { name: "Slide, 4:3", width: 1200, height: 900, pixels: 4 / 3, template: "side", dpi: 144 },
  "1:1": { name: "Square", width: 1200, height: 1200, pixels: 1.2, template: "stacked", dpi: 144 },
  "a4-landscape": {
    name: "A4 landscape",
    width: 3508 / 3,
    height: 2480 / 3,
    pixels: 1.5,
    template: "side",
    dpi: 150,
  },
  "a4-portrait": { name: "A4 portrait", width: 1240, height: 1754, pixels: 1, template: "stacked", dpi: 150 },
} as const;

export type Aspect = keyof typeof ASPECTS;

/** Size of a frame's PNG at one of the scales. */
export const pixelsOf = (aspect: Aspect, scale: number): { width: number; height: number } => {
  const { width, height, pixels } = ASPECTS[aspect];
  return { width: Math.round(width * pixels * scale), height: Math.round(height * pixels * scale) };
};

/** Scales of the PNG. At 2x a 16:9 frame is 3840 x 2160 and A4 is 300 dpi. */
export const SCALES = [1, 2, 3, 4] as const;
export type Scale = (typeof SCALES)[number];
