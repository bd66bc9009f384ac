import { ABOUT_NAMES, sayAbout } from "../../readings/voice/words";
import { useAreas, useBigLocal, useLsoas } from "../../state/atlas";
import { usePlans } from "../../state/plans";
import { lsoasInside } from "../../stats/lsoas-inside";
import { SelectField, type Choice } from "../../ui/SelectField";
import type { Entry, EntryAbout } from "../../workspace/voice/entry";

/** What of an entry says what it is about within its area. */
type About = Pick<Entry, "lsoa" | "about">;

interface AboutFieldProps {
  readonly draft: Entry;
  readonly onChange: (patch: About) => void;
}

const WHOLE = "all";
const keyOf = ({ kind, id, name }: EntryAbout): string => `${kind} ${id || name}`;

/** Of an area, what an entry may be about: its Big Local areas and the neighbourhoods that it is in, of the plans that are here. */
function useAbouts(msoa: string): readonly (EntryAbout & { readonly note: string })[] {
  const areas = useAreas();
  const bigLocal = useBigLocal();
  const plans = usePlans();
  const row = areas.code.indexOf(msoa);
  return [
    ...(bigLocal.status === "ready" ? bigLocal.value : [])
      .filter((one) => one.msoa === row)
      .map(({ id, name }) => ({ kind: "big-local" as const, id, name, note: "" })),
    ...plans
      .filter(({ deleted }) => deleted === null)
      .flatMap(({ standing, plan }) =>
        plan.neighbourhoods
          .filter((one) => one.areas.includes(msoa))
          .map(({ id, name }) => ({
            ...{ kind: "neighbourhood" as const, id: `${standing.record}/${id}`, name, note: plan.name },
          })),
      ),
  ];
}

/** Chooses what an entry is about: its area, one LSOA of it, a Big Local area in it, or a neighbourhood that it is in. */
export function AboutField({ draft, onChange }: AboutFieldProps) {
  const areas = useAreas();
  const lsoas = useLsoas();
  const abouts = useAbouts(draft.msoa);
  const { code, name } = lsoas.status === "ready" ? lsoas.value : { code: [], name: [] };
  const inside = lsoas.status === "ready" ? lsoasInside(lsoas.value, [areas.code.indexOf(draft.msoa)]) : [];
  const { about } = draft;
  const known = about === null || abouts.some((one) => keyOf(one) === keyOf(about));
  const choices: readonly Choice[] = [
    { value: WHOLE, label: "The whole area" },
    // One that came with a partner's entry, or of a plan that is not here, stays what it is.
    ...(known ? [] : [{ value: keyOf(about), label: sayAbout(about) }]),
    ...abouts.map((one) => ({
      value: keyOf(one),
      label: one.name,
      section: ABOUT_NAMES[one.kind],
      ...(one.note === "" ? {} : { note: one.note }),
    })),
    ...Array.from(inside, (i) => ({
      value: code[i] ?? "",
      label: `${name[i] ?? ""} (${code[i] ?? ""})`,
      section: "Small areas (LSOAs)",
    })),
  ];
  const choose = (value: string): void => {
    const one = abouts.find((each) => keyOf(each) === value);
    if (one) onChange({ lsoa: "", about: { kind: one.kind, id: one.id, name: one.name } });
    else if (about === null || value !== keyOf(about))
      onChange({ lsoa: value === WHOLE ? "" : value, about: null });
  };
  return (
    <SelectField
      label="About"
      value={about ? keyOf(about) : draft.lsoa || WHOLE}
      choices={choices}
      onChange={choose}
    />
  );
}
