import { Component, type ReactNode } from "react";
import { text } from "../text";

/** Says so where the pane itself fails to show something, and offers a fresh start. Plain HTML, so that it cannot fail too. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <main role="alert" style={{ padding: "40px 16px" }}>
        <p>{text.stopped}</p>
        <button type="button" onClick={() => this.setState({ failed: false })}>
          {text.startAgain}
        </button>
      </main>
    );
  }
}
