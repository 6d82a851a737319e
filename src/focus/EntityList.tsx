import type { LocalEntity } from '../story/types.ts';
import type { HrefOf } from '../url/focus.ts';

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
      {entities.map(({ id, kind, short }) => (
        <li key={id}>
          <a className={`mention kind-${kind}`} href={hrefOf({ kind: 'entity', id })}>
            {short}
          </a>
        </li>
      ))}
    </ul>
  );
}
