import type { ReactNode } from 'react';
import type { Subset } from '../story/belonging.ts';
import type { Slug } from '../story/types.ts';
import type { HrefOf } from '../url/choices.ts';

/** What a card of one kind is given. */
export interface CardBodyProps {
  id: Slug;
  /** What passes the filters; null where nothing is filtered. */
  shown: Subset | null;
  hrefOf: HrefOf;
  /** Goes to the next (1) or previous (-1) paragraph that names the focused thing. */
  onStep: (step: 1 | -1) => void;
}

/** The head of every card: what kind of thing, and its name. */
export function CardHead({ kind, children }: { kind: string; children: ReactNode }) {
  return (
    <header className="card-head">
      <p className="card-kind">{kind}</p>
      <h2 id="card-title">{children}</h2>
    </header>
  );
}

/** One part of a card under its own heading; left out where it has nothing. */
export function CardPart({ title, empty, children }: CardPartProps) {
  if (empty) return null;
  return (
    <section className="card-part">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

interface CardPartProps {
  title: string;
  empty?: boolean;
  children: ReactNode;
}
