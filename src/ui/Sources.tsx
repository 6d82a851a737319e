import type { LocalSource } from '../story/types.ts';
import { useTexts } from './contexts.ts';

interface SourcesProps {
  sources: readonly LocalSource[];
}

/** Where a fact comes from, in one line. Nothing cited is said to be common knowledge, never left blank. */
export function Sources({ sources }: SourcesProps) {
  const texts = useTexts();
  return (
    <span className="sources">
      {texts.t('sources.label')} {sources.length === 0 && texts.t('sources.common')}
      {sources.map((source, at) => (
        <span key={at}>
          {at > 0 && texts.t('sources.and')}
          {source.kind === 'article' ? texts.t('sources.article') : <Publication source={source} />}
        </span>
      ))}
    </span>
  );
}

/** A publication keeps its own name in its own script, so it is isolated from the direction around it. */
function Publication({ source }: { source: Extract<LocalSource, { kind: 'publication' }> }) {
  const name = <bdi>{source.name}</bdi>;
  return (
    <>
      {source.url ? (
        <a href={source.url} rel="external noreferrer">
          {name}
        </a>
      ) : (
        name
      )}
      {source.when && <span> ({source.when})</span>}
    </>
  );
}
