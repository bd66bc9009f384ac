import { countedFor } from "../../export/image/counted-for";
import type { FrameInput } from "../../export/image/frame-input";
import { borders } from "../../export/image/shapes";
import type { Areas } from "../../model/area";
import type { Geometry } from "../../model/geometry";

/** An image's input cut down to one neighbourhood; its key counts only the areas there. `near` are the boundaries of the image's areas. */
export function homeInput(
  input: FrameInput,
  areas: Areas,
  { name, inside }: { readonly name: string; readonly inside: readonly number[] },
  near: Geometry,
): FrameInput {
  const here = new Set(inside);
  const codes = new Set(inside.map((i) => areas.code[i] ?? ""));
  const shapes = input.map.areas
    .filter(({ code }) => codes.has(code))
    .map((area) => ({ ...area, picked: false }));
  const flagged = new Set(shapes.filter((area) => area.flagged).map(({ code }) => code));
  return {
    ...input,
    title: name,
    alt: `Map of ${name}: ${input.subtitle}.`,
    legend: countedFor(input.legend, shapes),
    map: {
      ...input.map,
      areas: shapes,
      outline: borders(
        near,
        (i) => here.has(i),
        () => 0,
        true,
      ),
      flagEdges: borders(
        near,
        (i) => here.has(i) && flagged.has(areas.code[i] ?? ""),
        () => 0,
        true,
      ),
      pickedEdges: [],
      bigLocal: [],
    },
  };
}
