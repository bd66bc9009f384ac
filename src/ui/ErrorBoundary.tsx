import { Component, type ReactNode } from "react";
import { Notice } from "./Notice";

interface Props {
  /** What failed, for the sentence: "The profile". */
  readonly what: string;
  readonly children: ReactNode;
}

/** How Chromium, Firefox, Safari and Vite (styles) word it that a part of the program did not arrive. */
const NOT_LOADED =
  /dynamically imported module|importing a module script|module script failed|unable to preload/i;

/** Keeps a fault in one part of the page from blanking the rest, and says so in words with a retry. */
export class ErrorBoundary extends Component<Props, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    const { what, children } = this.props;
    if (!error) return children;
    // React and the browser remember a part that did not load: only a new page asks for it again.
    if (NOT_LOADED.test(error.message)) {
      return (
        <Notice tone="problem" retryLabel="Reload the page" onRetry={() => window.location.reload()}>
          {what} could not be shown: a part of the program could not be loaded. The connection was lost, or
          the site has been updated since this page was opened. Reload the page; your choices are kept in its
          address.
        </Notice>
      );
    }
    return (
      <Notice tone="problem" onRetry={() => this.setState({ error: null })}>
        {what} could not be shown: {error.message}
      </Notice>
    );
  }
}
