import { useState } from 'react';
import type { Focus } from '../../story/focus.ts';
import { focusName } from '../../focus/focusName.ts';
import { useStoryIndex, useTexts } from '../../ui/contexts.ts';

interface AnnouncerProps {
  focus: Focus | null;
}

/** Tells a screen reader, in one line, what the last choice brought forward. Silent on arrival. */
export function Announcer({ focus }: AnnouncerProps) {
  const index = useStoryIndex();
  const texts = useTexts();
  const [last, setLast] = useState(focus);
  const [message, setMessage] = useState('');
  if (last !== focus) {
    setLast(focus);
    const name = focus && focusName(index, focus, texts);
    setMessage(name ? texts.t('app.focused', { name }) : texts.t('app.unfocused'));
  }
  return (
    <p className="visually-hidden" role="status" aria-live="polite">
      {message}
    </p>
  );
}
