import { useId, useState } from 'react';
import { writePath } from '../../url/address.ts';
import { type Embed, embeds } from '../../url/choices.ts';
import { CopyField } from './CopyField.tsx';
import { frameCode } from './frameCode.ts';
import type { Shared } from './shared.ts';
import { useTexts } from '../../ui/contexts.ts';

interface EmbedFieldsProps {
  shared: Shared;
  /** The part that is framed here already. */
  framed: Embed | undefined;
  /** The site's address with its base path, without a slash at its end. */
  root: string;
}

/** What to paste into another page, so that it shows this view in a frame. */
export function EmbedFields({ shared, framed, root }: EmbedFieldsProps) {
  const texts = useTexts();
  const id = useId();
  const [part, setPart] = useState<Embed>(framed ?? 'all');
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
        text={frameCode(root, writePath({ ...shared.state, embed: part }), shared.name)}
        dir="ltr"
        rows={6}
      />
      <p className="share-note">{texts.t('embed.note')}</p>
    </details>
  );
}
