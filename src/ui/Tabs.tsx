import type { ReactNode } from "react";
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from "react-aria-components";
import { ErrorBoundary } from "./ErrorBoundary";
import styles from "./Tabs.module.css";

interface TabsProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly tabs: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
  /** What the current tab holds. */
  readonly children: ReactNode;
}

/** Parts of a panel, one at a time; arrow keys move between them. */
export function Tabs<T extends string>({ label, value, tabs, onChange, children }: TabsProps<T>) {
  return (
    <AriaTabs
      className={styles.tabs ?? ""}
      selectedKey={value}
      onSelectionChange={(key) => onChange(key as T)}
      keyboardActivation="manual"
    >
      <TabList aria-label={label} className={styles.list ?? ""}>
        {tabs.map((tab) => (
          <Tab key={tab.value} id={tab.value} className={styles.tab ?? ""}>
            {tab.label}
          </Tab>
        ))}
      </TabList>
      <TabPanel key={value} id={value} className={styles.panel ?? ""}>
        <ErrorBoundary what="This part">{children}</ErrorBoundary>
      </TabPanel>
    </AriaTabs>
  );
}
