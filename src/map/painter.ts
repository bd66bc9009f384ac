import { MISSING, SUPPRESSED } from "../config/palettes";
import { MSOA_COUNT } from "../model/codes";
import { VERDICT } from "../model/rule";
import { boundaryStrokes, OUTLINES, outlineOf, outlineStrokes, type Outlined } from "./area-lines";
import { packLook } from "./area-state";
import type { AreasLayer, Sheet } from "./areas/areas-layer";
import type { LinesLayer } from "./areas/lines-layer";
import type { Segments } from "./areas/segments";
import type { Drawn } from "./drawn";
import { lsoaLooks } from "./lsoa-looks";
import type { MapModel } from "./model";
import { KNOWN_SLOTS, withColours, type Slots } from "./slots";

/** A change of any of these repaints areas, boundaries, or the outline of a set of areas. */
const AREA_KEYS = [
  ...(["classes", "noted", "ramp", "verdict", "inScope", "theme"] as const),
  ...(["lsoaClasses", "lsoaRamp", "lsoas"] as const),
] as const;
const LINE_KEYS = ["areas", "vintage", "theme"] as const;
const OUTLINE_KEYS = {
  flag: ["verdict", "inScope"],
  hovered: ["hovered"],
  selected: ["selected"],
} as const satisfies Record<Outlined, readonly (keyof MapModel)[]>;

/** The colours that areas may have in a model. */
const coloursOf = ({ theme, ramp, lsoaRamp }: MapModel): readonly string[] => [
  ...ramp,
  ...lsoaRamp,
  MISSING[theme].fill,
  SUPPRESSED[theme].fill,
];

/** Which areas an outline is around. */
function outlined(
  kind: Outlined,
  { verdict, inScope, hovered, selected }: MapModel,
): (msoa: number) => boolean {
  if (kind === "flag") return (msoa) => verdict?.[msoa] === VERDICT.yes && inScope?.[msoa] !== 0;
  if (kind === "hovered") return (msoa) => msoa === hovered;
  const picked = new Set(selected);
  return (msoa) => picked.has(msoa);
}

/** Keeps what the layers of areas, boundaries and outlines draw equal to a model. Nothing here asks a worker for anything. */
export class Painter {
  #last: { readonly model: MapModel; readonly drawn: Drawn } | null = null;
  #slots: Slots = KNOWN_SLOTS;
  #outlines: Readonly<Record<Outlined, Segments>> = {
    flag: new Float32Array(),
    hovered: new Float32Array(),
    selected: new Float32Array(),
  };

  constructor(
    private readonly areas: AreasLayer,
    private readonly lines: LinesLayer,
    private readonly outlines: LinesLayer,
  ) {}

  /** Paints what differs from the last time. */
  paint(model: MapModel, drawn: Drawn): void {
    const last = this.#last;
    const changed = (keys: readonly (keyof MapModel)[]) =>
      last?.drawn !== drawn || keys.some((key) => last.model[key] !== model[key]);
    if (changed(AREA_KEYS)) this.#paintAreas(model, drawn);
    // Of the classes of LSOAs lines ask only whether there are any.
    const streets = ((last?.model.lsoaClasses ?? null) === null) !== (model.lsoaClasses === null);
    if (changed(LINE_KEYS) || streets) this.lines.show(boundaryStrokes(drawn, model));
    const anew = OUTLINES.filter((kind) => changed(OUTLINE_KEYS[kind]));
    for (const kind of anew)
      this.#outlines = { ...this.#outlines, [kind]: outlineOf(drawn, outlined(kind, model)) };
    if (anew.length > 0 || changed(["theme"])) this.outlines.show(outlineStrokes(this.#outlines, model));
    this.#last = { model, drawn };
  }

  #paintAreas(model: MapModel, { england, regions, members }: Drawn): void {
    this.#slots = withColours(this.#slots, coloursOf(model));
    const look = { ...model, slots: this.#slots };
    const sheets: Sheet[] = [];
    if (england)
      sheets.push({
        level: "msoa",
        mesh: england.mesh,
        looks: packLook({ ...look, detailed: members }, MSOA_COUNT),
        near: null,
      });
    if (regions.length > 0) {
      const msoas = packLook(look, MSOA_COUNT);
      const looks = lsoaLooks(model, msoas, this.#slots, false);
      const near = model.lsoaClasses && lsoaLooks(model, msoas, this.#slots, true);
      for (const { detail } of regions) sheets.push({ level: "lsoa", mesh: detail.mesh, looks, near });
    }
    const overLsoas = model.lsoaClasses !== null;
    this.areas.show({ sheets, slots: this.#slots, theme: model.theme, overLsoas });
  }
}
