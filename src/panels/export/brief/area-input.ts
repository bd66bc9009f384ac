import { countedFor } from "../../../export/image/counted-for";
import type { FrameInput } from "../../../export/image/frame-input";
import type { FrameArea } from "../../../export/image/frame-map";
import type { Neighbours } from "../../../model/geometry";
import type { Facts } from "../facts";
import { scopeName } from "../../../readings/export/scope-words";

/** "Benchill South and the areas in NHS Greater Manchester that touch it", with as many as `touching`. */
function sayAround(name: string, scope: string, touching: number): string {
  if (touching === 0) return name;
  return `${name} and the ${touching === 1 ? "area" : "areas"} in ${scope} that ${touching === 1 ? "touches" : "touch"} it`;
}

/** An image's input cut down to one area and those of the scope that touch it; its key counts only these. */
export function areaInput(
  input: FrameInput,
  facts: Facts,
  msoa: number,
  { offsets, targets }: Neighbours,
): FrameInput {
  const { areas } = facts;
  const code = areas.code[msoa] ?? "";
  const around = targets.subarray(offsets[msoa], offsets[msoa + 1]);
  const near = new Set([code, ...Array.from(around, (other) => areas.code[other] ?? "")]);
  const shapes = input.map.areas
    .filter((area) => near.has(area.code))
    .map((area) => ({ ...area, picked: area.code === code }));
  const edges = (keep: (area: FrameArea) => boolean) => shapes.filter(keep).flatMap(({ rings }) => rings);
  const title = sayAround(areas.name[msoa] ?? "", scopeName(facts), shapes.length - 1);
  return {
    ...input,
    title,
    alt: `Map of ${title}.`,
    legend: countedFor(input.legend, shapes),
    map: {
      ...input.map,
      areas: shapes,
      flagEdges: edges((area) => area.flagged),
      pickedEdges: edges((area) => area.picked),
    },
  };
}
