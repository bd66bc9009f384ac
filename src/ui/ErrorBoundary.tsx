import { Component, type ReactNode } from "react";
import { Notice } from "./Notice";

interface Props {
  /** What failed, for the sentence: "The profile". */
  readonly what: string;
  readonly children: ReactNode;
}

/** Keeps a fault in one part of the page from blanking the rest, and says so in words with a retry. */
export class ErrorBoundary extends Component<Props, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <Notice tone="problem" onRetry={() => this.setState({ error: null })}>
        {this.props.what} could not be shown: {error.message}
      </Notice>
    );
  }
}
