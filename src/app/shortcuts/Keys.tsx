import { Fragment } from 'react';
import type { Texts } from '../../i18n/texts.ts';
import { useTexts } from '../../ui/contexts.ts';

interface KeysProps {
  /** As the table of shortcuts writes them. */
  keys: readonly string[];
}

/** Keys of which each does the same, as they are printed on a keyboard. */
export function Keys({ keys }: KeysProps) {
  const texts = useTexts();
  return keys.map((together, at) => (
    <Fragment key={together}>
      {at > 0 && <span className="shortcut-or"> {texts.t('shortcuts.or')} </span>}
      <bdi className="shortcut-keys">
        {partsOf(together).map((key, place) => (
          <Fragment key={key}>
            {place > 0 && '+'}
            <kbd>{printed(key, texts)}</kbd>
          </Fragment>
        ))}
      </bdi>
    </Fragment>
  ));
}

/** Keys that are pressed together. A few have a name of two words. */
function partsOf(keys: string): string[] {
  return keys.startsWith('Page ') ? [keys] : keys.split(' ');
}

function printed(key: string, { language, t }: Texts): string {
  const isRtl = language.direction === 'rtl';
  switch (key) {
    case 'Arrows':
      return '← ↑ ↓ →';
    case 'Forward':
      return isRtl ? '←' : '→';
    case 'Backward':
      return isRtl ? '→' : '←';
    case 'Space':
      return t('shortcuts.space');
    case '-':
      return '−';
    default:
      return key;
  }
}
