import type { Areas } from "../../model/area";

/** The areas of each district, by its position. */
function byDistrict({ lad }: Areas): ReadonlyMap<number, number> {
  const sizes = new Map<number, number>();
  lad.forEach((district) => sizes.set(district, (sizes.get(district) ?? 0) + 1));
  return sizes;
}

/**
 * Names for groups of areas (MSOA indices, none empty): the district's where a group is all of one, else that of its area with most
 * people, with the district behind it where `taken` or another group has the name already, and a number where that does not help.
 */
export function proposeNames(
  areas: Areas,
  groups: readonly (readonly number[])[],
  taken: readonly string[] = [],
): string[] {
  const sizes = byDistrict(areas);
  const used = new Set(taken);
  return groups.map((group) => {
    const first = group[0] ?? 0;
    const largest = group.reduce(
      (most, i) => ((areas.population[i] ?? 0) > (areas.population[most] ?? 0) ? i : most),
      first,
    );
    const district = areas.lad[largest] ?? 0;
    const districtName = areas.lads[district]?.name ?? "";
    const whole = group.length === sizes.get(district) && group.every((i) => areas.lad[i] === district);
    const name = whole ? districtName : (areas.name[largest] ?? "");
    const choices = [name, `${name}, ${districtName}`];
    for (let n = 2; choices.every((one) => used.has(one)); n++) choices.push(`${name} ${n}`);
    const chosen = choices.find((one) => !used.has(one)) ?? name;
    used.add(chosen);
    return chosen;
  });
}
