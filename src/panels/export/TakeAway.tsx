import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { ONE_FILE } from "../../data";
import { changeView, useOption, useViewStore } from "../../state/view-store";
import { Button } from "../../ui/Button";
import { ModalDialog } from "../../ui/ModalDialog";
import { Notice } from "../../ui/Notice";
import styles from "./Export.module.css";
import { LinkPane } from "./LinkPane";
import { ListPane } from "./ListPane";
import { OneFilePane } from "./OneFilePane";
import { useFacts } from "./use-facts";

const TABS = [
  ["list", "List"],
  ["picture", "Image"],
  ["paper", "Brief"],
  ["link", "Link"],
  // A page that is one file can be copied as it is.
  ...(ONE_FILE ? [] : ([["file", "One file"]] as const)),
] as const;

function PicturePane({ onClose }: { readonly onClose: () => void }) {
  const [, setFrame] = useOption("frame", "");
  return (
    <div className={styles.pane}>
      <p>
        An image of this view that stands alone in a slide or paper: title, rule, key, scale, date and
        sources. Edit the title, choose the shape, then save it as PNG (up to four times as sharp) or SVG, or
        copy it.
      </p>
      <div className={styles.row}>
        <Button
          look="solid"
          onPress={() => {
            setFrame(matchMedia("(orientation: portrait)").matches ? "a4-portrait" : "16:9");
            onClose();
          }}
        >
          Compose the image
        </Button>
        <span className={styles.file}>or press F at any time</span>
      </div>
    </div>
  );
}

function PaperPane({ onClose }: { readonly onClose: () => void }) {
  const [, setBrief] = useOption("brief", "");
  return (
    <div className={styles.pane}>
      <p>
        A brief for a committee on A4: the overview and the map, the flagged areas with their main figures,
        Big Local, method and sources. An open plan of neighbourhoods gets a page. Tick areas for a page of
        their own, then print it or save it as PDF.
      </p>
      <div className={styles.row}>
        <Button
          look="solid"
          onPress={() => {
            setBrief("1");
            onClose();
          }}
        >
          Open the brief
        </Button>
      </div>
    </div>
  );
}

/** What can be taken away of the view on screen: the list, an image, a brief, a link, or the whole map as one file. */
export default function TakeAway({ onClose }: { readonly onClose: () => void }) {
  const facts = useFacts();
  return (
    <ModalDialog title="Download and share" onClose={onClose} wide>
      {facts.status === "failed" ? (
        <Notice tone="problem" onRetry={facts.retry}>
          What a download needs could not be loaded. {facts.reason}
        </Notice>
      ) : null}
      {facts.status === "loading" ? <p role="status">Gathering what is on screen…</p> : null}
      {facts.status === "ready" ? (
        <Tabs>
          <TabList aria-label="What to take away" className={styles.tabs ?? ""}>
            {TABS.map(([id, label]) => (
              <Tab key={id} id={id} className={styles.tab ?? ""}>
                {label}
              </Tab>
            ))}
          </TabList>
          <TabPanel id="list">
            <ListPane facts={facts.value} />
          </TabPanel>
          <TabPanel id="picture">
            <PicturePane onClose={onClose} />
          </TabPanel>
          <TabPanel id="paper">
            <PaperPane onClose={onClose} />
          </TabPanel>
          <TabPanel id="link">
            <LinkPane facts={facts.value} />
          </TabPanel>
          {ONE_FILE ? null : (
            <TabPanel id="file">
              <OneFilePane facts={facts.value} />
            </TabPanel>
          )}
        </Tabs>
      ) : null}
      {ONE_FILE ? null : (
        <p className={styles.file}>
          No network where you are going? What you have seen opens without one.{" "}
          <Button
            look="plain"
            onPress={() => {
              const { options } = useViewStore.getState().view;
              changeView({ panel: "methods", options: { ...options, "methods.tab": "site" } });
              onClose();
            }}
          >
            Keep all of it for offline
          </Button>
        </p>
      )}
    </ModalDialog>
  );
}
