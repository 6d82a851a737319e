import { linksFrom, type ViewState } from '../../url/address.ts';
import { views } from '../../url/choices.ts';
import { useBase, useTexts } from '../../ui/contexts.ts';

interface ViewTabsProps {
  state: ViewState;
}

/** The three pictures of the same relations, as links: which one is open stands in the URL. */
export function ViewTabs({ state }: ViewTabsProps) {
  const texts = useTexts();
  const base = useBase();
  return (
    <nav className="view-tabs needs-script" aria-label={texts.t('views.name')}>
      {views.map((view) => (
        <a
          key={view}
          href={linksFrom({ ...state, view }, base)(state.focus)}
          aria-current={state.view === view ? 'page' : undefined}
        >
          {texts.t(`views.${view}`)}
        </a>
      ))}
    </nav>
  );
}
