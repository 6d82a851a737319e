import { useSyncExternalStore } from 'react';

/** Whether the page has come alive. In the page as it is built, and where it is just brought to life, it has not. */
export function useAlive(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
}

const neverChanges = () => () => {};
