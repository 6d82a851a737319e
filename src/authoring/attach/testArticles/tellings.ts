import { arabic } from './arabic.ts';
import { chinese } from './chinese.ts';
import { english } from './english.ts';
import { russian } from './russian.ts';

/*
 * Invented reports beside invented retellings of them, judged by hand: which paragraph of the story retells each
 * paragraph of the report. The reports tell in another order, tell in one paragraph what the story tells in two and the
 * other way round, and say much that the story leaves out.
 */

export const tellings = { english, russian, arabic, chinese };
