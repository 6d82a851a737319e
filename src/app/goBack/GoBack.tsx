import { useGoBack } from './useGoBack.ts';
import { useTexts } from '../../ui/contexts.ts';

/** After a jump: the way back to where the reader was, and a way to be rid of the offer. */
export function GoBack() {
  const texts = useTexts();
  const { way, goBack, stayHere } = useGoBack();
  if (!way) return null;
  return (
    <div className="go-back">
      <button
        className="go-back-return"
        type="button"
        aria-label={texts.t('goBack.return')}
        onClick={goBack}
      >
        <svg className="go-back-arrow" viewBox="0 0 16 16" aria-hidden="true">
          <path d={way === 'up' ? 'M8 14V3M3.5 7.5 8 3l4.5 4.5' : 'M8 2v11M3.5 8.5 8 13l4.5-4.5'} />
        </svg>
        <span className="go-back-words">{texts.t('goBack.return')}</span>
        {/* Beside the handle of a phone's sheet there is room for one word. */}
        <span className="go-back-word">{texts.t('goBack.short')}</span>
      </button>
      <button
        className="go-back-stay"
        type="button"
        aria-label={texts.t('goBack.stay')}
        onClick={stayHere}
      >
        <svg className="go-back-arrow" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M4 4l8 8M12 4l-8 8" />
        </svg>
      </button>
    </div>
  );
}
