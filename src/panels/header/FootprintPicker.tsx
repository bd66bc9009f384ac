import { boardsOf } from "../../model/area";
import { useMemo } from "react";
import {
  Button,
  ComboBox,
  Header,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
} from "react-aria-components";
import { VINTAGE_NAMES } from "../../config/text";
import { sayNoMatch } from "../../readings/header/say-no-match";
import { useAreas } from "../../state/atlas";
import { isMsoaCode, otherVintage } from "../../model/codes";
import { chooseFootprint, icbOfDistrict, openArea } from "../../state/choose";
import { changeView, useView } from "../../state/view-store";
import field from "../../ui/Field.module.css";
import { SearchInput } from "../../ui/SearchInput";
import { useTyped } from "../../ui/use-typed";
import { findAreas } from "../../readings/list/find-areas";
import styles from "./Header.module.css";
import { England, matches, usePickerItems, type Item } from "./use-picker-items";
import { useMorePlaces } from "./use-more-places";
import { usePostcode, type PostcodeSearch } from "./use-postcode";

function Options({ title, items }: { readonly title: string; readonly items: readonly Item[] }) {
  if (items.length === 0) return null;
  return (
    <ListBoxSection>
      <Header className={field.heading}>{title}</Header>
      {items.map((item) => (
        <ListBoxItem key={item.id} id={item.id} textValue={item.name} className={field.option ?? ""}>
          <span>{item.name}</span>
          <span className={field.note}>{item.note}</span>
        </ListBoxItem>
      ))}
    </ListBoxSection>
  );
}

/** What the areas under a typed postcode are: those of the postcode, or of its sector or district where it is not known or only begun. */
function titleOf(search: PostcodeSearch | null): string {
  if (!search?.found) return "";
  const { typed, found, month } = search;
  if (found.exact) return `Postcode ${typed.said} (${month})`;
  return typed.unit === null
    ? `Postcodes ${found.of} (${month})`
    : `${typed.said} is newer, has ended or is mistyped: postcodes ${found.of}`;
}

/** Fewer letters than these find too many areas to help. */
const LEAST_TYPED = 3;
/** As many areas as a person reads; typing narrows the rest. */
const MOST_AREAS = 12;

/** Type to search the ICBs by name or NHS code, the districts, and the areas; choosing one opens it. */
export function FootprintPicker() {
  const areas = useAreas();
  const { vintage, footprint } = useView();
  const icbs = boardsOf(areas, vintage).icbs;
  const { boards, districts, others } = usePickerItems();
  const current = boards.find((item) => item.id === footprint) ?? England;
  const { text, forget, box } = useTyped(current.name);
  const found = useMemo(
    () =>
      text.trim().length < LEAST_TYPED
        ? []
        : findAreas(areas, areas.code.keys(), text, MOST_AREAS).map((msoa): Item => ({
            id: areas.code[msoa] ?? "",
            name: areas.name[msoa] ?? "",
            note: `in ${areas.lads[areas.lad[msoa] ?? 0]?.name}`,
          })),
    [areas, text],
  );
  const postcode = usePostcode(text);
  const more = useMorePlaces(text);
  const posted = (postcode?.found?.hits ?? []).slice(0, MOST_AREAS).map(({ msoa }): Item => ({
    id: areas.code[msoa] ?? "",
    name: areas.name[msoa] ?? "",
    note: postcode?.noteOf(msoa) ?? "",
  }));
  const choose = (key: string | number | null): void => {
    // A list that closes confirms the board that was chosen already: the place in it stays, and so does what was typed.
    if (key === null || key === current.id) return;
    forget();
    const id = String(key);
    if (more.open(id)) return;
    if (isMsoaCode(id)) {
      openArea(areas, areas.code.indexOf(id));
      return;
    }
    const lad = areas.lads.findIndex((one) => one.code === id);
    const icb = icbs[lad < 0 ? -1 : icbOfDistrict(areas, vintage, lad)];
    if (icb) changeView({ footprint: icb.code, place: id, camera: null });
    else if (others.some((item) => item.id === id))
      changeView({ vintage: otherVintage(vintage), footprint: id, place: null, camera: null });
    else chooseFootprint(id === England.id ? null : id);
  };
  return (
    <ComboBox
      className={styles.picker ?? ""}
      {...box}
      onInputChange={(next) => {
        postcode?.retry();
        more.retry();
        box.onInputChange(next);
      }}
      value={current.id}
      onChange={choose}
      menuTrigger="focus"
      allowsEmptyCollection
      defaultFilter={() => true}
    >
      <Label className="visually-hidden">
        Footprint: type the name or NHS code of an ICB, a district, an area, a postcode, a ward, a GP practice
        or a library
      </Label>
      <SearchInput className={`${field.input} ${styles.pickerInput}`} text={text} forget={forget} />
      <Button className={styles.pickerButton ?? ""} aria-label="Show all footprints">
        ▾
      </Button>
      <Popover className={`${field.popover} ${styles.pickerPopover}`}>
        {/* Above what else matches, so that a failed postcode is not hidden by it. */}
        {postcode?.found === null ? <p className={field.empty}>{postcode.words}</p> : null}
        {more.failed ? <p className={field.empty}>{more.failed}</p> : null}
        <ListBox
          renderEmptyState={() =>
            postcode?.found === null ? null : (
              <p className={field.empty}>
                {more.pending
                  ? "Looking for wards, practices and other places…"
                  : sayNoMatch(text, postcode?.month)}
              </p>
            )
          }
        >
          <Options title="Country" items={[England].filter((item) => matches(item, text))} />
          <Options
            title={`Integrated Care Boards, ${VINTAGE_NAMES[vintage]}`}
            items={boards.filter((item) => matches(item, text))}
          />
          <Options
            title={`ICBs of ${VINTAGE_NAMES[otherVintage(vintage)]} only`}
            items={text.trim() === "" ? [] : others.filter((item) => matches(item, text))}
          />
          <Options
            title="Districts (places)"
            items={text.trim() === "" ? [] : districts.filter((item) => matches(item, text))}
          />
          <Options title={titleOf(postcode)} items={posted} />
          <Options title="Areas (MSOAs)" items={postcode ? [] : found} />
          {more.groups.map(({ title, items }) => (
            <Options key={title} title={title} items={items} />
          ))}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
