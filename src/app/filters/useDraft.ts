import { useState } from 'react';

/**
 * What a control shows at once, before the URL has followed; when the URL says something else (a link, Back),
 * the control says that.
 */
export function useDraft<Value>(value: Value): [Value, (draft: Value) => void] {
  const [last, setLast] = useState(value);
  const [draft, setDraft] = useState(value);
  if (last !== value) {
    setLast(value);
    setDraft(value);
  }
  return [draft, setDraft];
}
