import { textWidth, wrapText } from '../ui/textWidth.ts';
import { headLines, headSize } from './sizes.ts';

/** The room in px that a heading needs at least: for its longest word, and to be whole in its lines. */
export function headRoom(heading: string): number {
  let room = Math.max(0, ...heading.split(/\s+/).map((word) => textWidth(word, headSize)));
  while (wrapText(heading, room, headSize).length > headLines) room += 1;
  return room;
}
