import { Component, type ReactNode } from "react";
import { createPortal } from "react-dom";
import styles from "./ErrorBoundary.module.css";
import { Notice } from "./Notice";

interface Props {
  /** What failed, for the sentence: "The profile". */
  readonly what: string;
  /** Gives up what failed, for a part that a person opened: offered beside the retry. */
  readonly onClose?: () => void;
  /** The part opens over the page and has no place in it: so does the notice, and the page stays in use. */
  readonly over?: boolean;
  /** Stands beside the notice for as long as it is shown: what the rest of the page must know of the failure. */
  readonly meanwhile?: ReactNode;
  readonly children: ReactNode;
}

/** How Chromium, Firefox, Safari and Vite (styles) word it that a part of the program did not arrive. */
const NOT_LOADED =
  /dynamically imported module|importing a module script|module script failed|unable to preload/i;

/** The one place over the page where such notices stand, one above the other. */
const overPage = (): HTMLElement =>
  document.getElementById("over") ??
  document.body.appendChild(Object.assign(document.createElement("div"), { id: "over" }));

/** Keeps a fault in one part of the page from blanking the rest, and says so in words with a retry. */
export class ErrorBoundary extends Component<Props, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    const notice = this.say(error);
    return (
      <>
        {this.props.meanwhile}
        {this.props.over ? createPortal(<div className={styles.over}>{notice}</div>, overPage()) : notice}
      </>
    );
  }

  private say(error: Error): ReactNode {
    const { what, onClose } = this.props;
    // React and the browser remember a part that did not load: only a new page asks for it again.
    if (NOT_LOADED.test(error.message)) {
      return (
        <Notice
          tone="problem"
          retryLabel="Reload the page"
          onRetry={() => window.location.reload()}
          onClose={onClose}
        >
          {what} could not be shown: a part of the program could not be loaded. The connection was lost, or
          the site has been updated since this page was opened. Reload the page; your choices are kept in its
          address.
        </Notice>
      );
    }
    return (
      <Notice tone="problem" onRetry={() => this.setState({ error: null })} onClose={onClose}>
        {what} could not be shown: {error.message}
      </Notice>
    );
  }
}
