import { useMemo, useState, type ReactNode } from "react";
import {
  Autocomplete,
  Button,
  DialogTrigger,
  Header,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  SearchField,
} from "react-aria-components";
import { ONE_FILE } from "../../data";
import { useCatalogue } from "../../state/catalogue";
import { useSources } from "../../state/atlas";
import field from "../../ui/Field.module.css";
import styles from "./Indicator.module.css";
import { openOwnDialog } from "../../state/own-dialog";
import { NotInThisFile } from "./NotInThisFile";
import { readRecent, remember } from "./recent";
import { idOf, matches, sectionsOf } from "../../readings/indicator/sections";
import { unitWords } from "../../words/unit-words";

interface MeasureChooserProps {
  /** Id of the measure chosen now. */
  readonly value: string;
  readonly onChoose: (id: string) => void;
  /** Leaves out what only describes who lives in an area. */
  readonly judged?: boolean;
  /** What stands on the button that opens the list. */
  readonly children: ReactNode;
}

/** Publisher of a source's id; "" until the sources have come. */
function usePublishers(): (source: string) => string {
  const sources = useSources();
  const byId = useMemo(
    () =>
      new Map(sources.status === "ready" ? sources.value.map(({ id, publisher }) => [id, publisher]) : []),
    [sources],
  );
  return (source) => (byId.get(source) ?? "").replace(/ \(formerly .*\)/, "");
}

function Measures({ value, onChoose, judged }: Omit<MeasureChooserProps, "children">) {
  const catalogue = useCatalogue();
  const publisherOf = usePublishers();
  const [recent] = useState(readRecent);
  const sections = useMemo(
    () =>
      sectionsOf(
        recent,
        judged ? catalogue.indicators.filter((one) => !one.describes) : catalogue.indicators,
      ),
    [catalogue, judged, recent],
  );
  const filter = (_name: string, typed: string, node: { readonly key: string | number }): boolean => {
    const indicator = catalogue.lookUp(idOf(String(node.key)));
    return matches(indicator, publisherOf(indicator.source), typed);
  };
  return (
    <Autocomplete filter={filter}>
      <SearchField autoFocus className={styles.search ?? ""}>
        <Label className="visually-hidden">Search the measures</Label>
        <Input className={field.input ?? ""} placeholder="Search, for example: emergency, housing, 2021" />
      </SearchField>
      <div className={styles.list} tabIndex={0} role="group" aria-label="List of measures">
        <ListBox
          className={styles.options ?? ""}
          aria-label="Measures"
          selectionMode="single"
          selectedKeys={[value, `recent:${value}`]}
          onSelectionChange={(keys) => {
            // Pressing the one that is chosen takes it out of the keys: the list closes and the choice stays.
            const ids = keys === "all" ? [] : Array.from(keys, (key) => idOf(String(key)));
            onChoose(ids.find((id) => id !== value) ?? value);
          }}
          renderEmptyState={() => (
            <p className={field.empty}>No measure matches. Try fewer or other words.</p>
          )}
        >
          {sections.map(({ title, items }) => (
            <ListBoxSection key={title} id={title}>
              <Header className={field.heading}>{title}</Header>
              {items.map(({ key, indicator }) => (
                <ListBoxItem key={key} id={key} textValue={indicator.name} className={styles.option ?? ""}>
                  <span className={styles.name}>{indicator.name}</span>
                  <span className={styles.facts}>
                    {[unitWords(indicator), indicator.period, publisherOf(indicator.source)]
                      .filter(Boolean)
                      .join(" · ")}
                  </span>
                </ListBoxItem>
              ))}
            </ListBoxSection>
          ))}
        </ListBox>
      </div>
      {ONE_FILE && !judged ? <NotInThisFile className={styles.absent} /> : null}
    </Autocomplete>
  );
}

/** A button that opens the list of all measures: type to search, arrows to move, Enter to choose, Escape to leave. */
export function MeasureChooser({ value, onChoose, judged = false, children }: MeasureChooserProps) {
  const [open, setOpen] = useState(false);
  const choose = (id: string): void => {
    setOpen(false);
    remember(value);
    remember(id);
    onChoose(id);
  };
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <Button className={styles.trigger ?? ""}>{children}</Button>
      <Popover
        aria-label="Choose a measure"
        className={styles.popover ?? ""}
        placement="bottom start"
        shouldFlip={false}
      >
        <div className={styles.dialog}>
          <Measures value={value} onChoose={choose} judged={judged} />
          <Button
            className={styles.own ?? ""}
            onPress={() => {
              setOpen(false);
              openOwnDialog();
            }}
          >
            Your own figures: add a table, or see what is here
          </Button>
        </div>
      </Popover>
    </DialogTrigger>
  );
}
