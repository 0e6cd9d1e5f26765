import { Component, type ReactNode } from 'react';
import { ErrorScreen } from './ErrorScreen';

/** Catches what nothing else caught. The log is on disk before it is shown, so a reload loses nothing. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly error: unknown }> {
  override state = { error: undefined as unknown };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    return this.state.error === undefined ? this.props.children : <ErrorScreen error={this.state.error} />;
  }
}
