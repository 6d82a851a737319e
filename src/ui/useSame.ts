import { useMemo } from 'react';

/**
 * Gives the same object as long as it says the same (as JSON), so that views at rest are not drawn again
 * when another part of the URL changes.
 */
export function useSame<Value>(value: Value): Value {
  const text = JSON.stringify(value);
  return useMemo(() => JSON.parse(text) as Value, [text]);
}
