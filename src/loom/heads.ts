import { textWidth, wrapText } from '../i18n/textWidth.ts';
import { headLines, headSize } from './sizes.ts';

/** The room in px that a heading needs at least: for its longest word, and to be whole in its lines. */
export function headRoom(heading: string): number {
  let room = Math.max(0, ...heading.split(/\s+/).map((word) => textWidth(word, headSize)));
  while (wrapText(heading, room, headSize).length > headLines) room += 1;
  return room;
}

/** A heading in lines that fit the room, cut with an ellipsis where it needs too many. */
export function headIn(heading: string, room: number): string[] {
  const lines = wrapText(heading, room, headSize);
  if (lines.length <= headLines) return lines;
  const words = lines
    .slice(headLines - 1)
    .join(' ')
    .split(' ');
  while (words.length > 1 && textWidth(`${words.join(' ')}…`, headSize) > room) words.pop();
  return [...lines.slice(0, headLines - 1), `${words.join(' ')}…`];
}
