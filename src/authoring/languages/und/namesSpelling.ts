import type { NameSpelling } from '../../match/nameSpelling.ts';
import { listed } from '../lists.ts';

/** How names in Latin script are written in any language: the Hague, al-Shabaab. */
export const sharedSpelling: NameSpelling = {
  script: /\p{Script=Latin}/u,
  articles: listed('the, al, el, la, le, los, las, les, de, van, von'),
};
