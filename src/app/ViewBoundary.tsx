import { Component, type ReactNode } from 'react';

interface ViewBoundaryProps {
  /** What is shown in place of a view that failed: words, or more; null for a part that can be done without. */
  message: ReactNode;
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
