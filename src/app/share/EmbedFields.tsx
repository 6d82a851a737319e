import { useId, useState } from 'react';
import type { Texts } from '../../i18n/texts.ts';
import { writePath } from '../../url/address.ts';
import { type Embed, embeds } from '../../url/focus.ts';
import { CopyField } from './CopyField.tsx';
import type { Shared } from './shared.ts';

interface EmbedFieldsProps {
  shared: Shared;
  /** The site's address with its base path, without a slash at its end. */
  root: string;
  texts: Texts;
}

/** What to paste into another page, so that it shows this view in a frame. */
export function EmbedFields({ shared, root, texts }: EmbedFieldsProps) {
  const id = useId();
  const [part, setPart] = useState<Embed>('all');
  return (
    <details className="share-more">
      <summary>{texts.t('embed.title')}</summary>
      <div className="share-part">
        <label htmlFor={id}>{texts.t('embed.part')}</label>
        <select
          id={id}
          value={part}
          onChange={({ target }) => setPart(embeds.find((each) => each === target.value) ?? 'all')}
        >
          {embeds.map((each) => (
            <option key={each} value={each}>
              {texts.t(`embed.parts.${each}`)}
            </option>
          ))}
        </select>
      </div>
      <CopyField
        label={texts.t('embed.code')}
        text={snippet(root, writePath({ ...shared.state, embed: part }), shared.name)}
        dir="ltr"
        rows={6}
        texts={texts}
      />
      <p className="share-note">{texts.t('embed.note')}</p>
    </details>
  );
}

/** A frame that works by itself, and the script that gives it its height and the page's links their views. */
function snippet(root: string, path: string, title: string): string {
  return [
    `<iframe class="nasij" src="${escaped(root + path)}" title="${escaped(title)}"`,
    '  width="100%" height="600" loading="lazy" allow="clipboard-write; web-share"></iframe>',
    `<script src="${escaped(root)}/embed.js" async></script>`,
  ].join('\n');
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
