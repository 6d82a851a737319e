import { useState } from 'react';
import type { Texts } from '../../i18n/texts.ts';
import type { StoryIndex } from '../../story/storyIndex.ts';
import type { Focus } from '../../url/focus.ts';
import { focusName } from '../../focus/focusName.ts';

interface AnnouncerProps {
  index: StoryIndex;
  texts: Texts;
  focus: Focus | null;
}

/** Tells a screen reader, in one line, what the last choice brought forward. Silent on arrival. */
export function Announcer({ index, texts, focus }: AnnouncerProps) {
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
