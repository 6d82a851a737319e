import type { LocalEntity } from '../story/types.ts';
import type { HrefOf } from '../url/choices.ts';

/** Names as links, in a line that wraps. */
export function EntityList({
  entities,
  hrefOf,
}: {
  entities: readonly LocalEntity[];
  hrefOf: HrefOf;
}) {
  return (
    <ul className="entities">
      {entities.map((entity) => (
        <li key={entity.id}>
          <MentionName entity={entity} hrefOf={hrefOf} />
        </li>
      ))}
    </ul>
  );
}

/** A short name as a link, underlined in the colour of its kind. */
export function MentionName({ entity, hrefOf }: { entity: LocalEntity; hrefOf: HrefOf }) {
  const { id, kind, short } = entity;
  return (
    <a className={`mention kind-${kind}`} href={hrefOf({ kind: 'entity', id })}>
      {short}
    </a>
  );
}
