import { Component, type ReactNode } from 'react';

interface ViewBoundaryProps {
  /** What is shown in place of a view that failed: words, or more; null for a part that can be done without. */
  message: ReactNode;
  /** What the view is about: with another one, a view that failed is tried again. */
  of?: unknown;
  /** Takes away what has failed, so that it can be asked for again. */
  onFailed?: () => void;
  children: ReactNode;
}

/**
 * Keeps an error inside one view, so that the others, and the article always, live on. It is the one class
 * in the house: React has no other way to catch an error of its children.
 */
export class ViewBoundary extends Component<ViewBoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidUpdate({ of }: ViewBoundaryProps) {
    if (this.state.failed && of !== this.props.of) this.setState({ failed: false });
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
