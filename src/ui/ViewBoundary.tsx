import { Component, type ReactNode } from 'react';

interface ViewBoundaryProps {
  /** What is shown in place of a view that failed: words, or more; nothing for a part that can be done without. */
  message?: ReactNode;
  /** What the view is about: with another one, a view that failed is tried again. */
  of?: unknown;
  /** Takes away what has failed, so that it can be asked for again. */
  onFailed?: () => void;
  children: ReactNode;
}

interface ViewState {
  failed: boolean;
  of: unknown;
}

/**
 * Keeps an error inside one view, so that the others, and the article always, live on. It is the one class
 * in the house: React has no other way to catch an error of its children.
 */
export class ViewBoundary extends Component<ViewBoundaryProps, ViewState> {
  override state: ViewState = { failed: false, of: this.props.of };

  static getDerivedStateFromProps({ of }: ViewBoundaryProps, state: ViewState) {
    return of === state.of ? null : { failed: false, of };
  }

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch() {
    this.props.onFailed?.();
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    const { message } = this.props;
    if (typeof message !== 'string') return message;
    return (
      <p className="view-failed" role="alert">
        {message}
      </p>
    );
  }
}
