import { SaxesParser } from 'saxes';
import {
  addLook,
  noLook,
  over,
  readWordStyles,
  wordName,
  wordValue,
  type WordLook,
  type WordStyles,
} from './wordStyles.ts';

/** The character styles that hidden runs are given, and why nobody sees them. */
export const hiddenStyles = {
  NasijVanish: 'It cannot be seen in the document: it is marked as hidden text.',
  NasijTiny: 'It cannot be seen in the document: its letters have no size.',
  NasijGround: 'It cannot be seen in the document: its letters have the colour of their ground.',
} as const;

type HiddenStyle = keyof typeof hiddenStyles;

/** In half points: letters of a point and less are none. */
const tiny = 2;

const bodyPart = /^word\/(?:document\d*|footnotes|endnotes)\.xml$/i;
const stylesPart = /^word\/styles\d*\.xml$/i;

/**
 * Gives the runs of a Word document that nobody sees a style of their own, so that they are told from the others behind
 * the converter, which knows nothing of hidden text. A part that is no XML stays as it is.
 */
export function markHiddenRuns(parts: Readonly<Record<string, Uint8Array>>) {
  const marked = { ...parts };
  const stylesName = Object.keys(parts).find((name) => stylesPart.test(name));
  const styles = stylesIn(stylesName === undefined ? undefined : parts[stylesName]);
  for (const [name, bytes] of Object.entries(parts)) {
    if (!bodyPart.test(name)) continue;
    const xml = textOf(bytes);
    const changed = xml === null ? null : attempt(() => markRuns(xml, styles));
    if (changed !== null) marked[name] = new TextEncoder().encode(changed);
  }
  return marked;
}

const noStyles: WordStyles = { defaults: noLook, paragraph: null, lookOf: () => noLook };

function stylesIn(bytes: Uint8Array | undefined): WordStyles {
  const xml = bytes ? textOf(bytes) : null;
  return (xml === null ? null : attempt(() => readWordStyles(xml))) ?? noStyles;
}

/** Null where XML is not well-formed: the converter says what is to be said of that. */
function attempt<Result>(read: () => Result): Result | null {
  try {
    return read();
  } catch {
    return null;
  }
}

const textOf = (bytes: Uint8Array): string | null =>
  attempt(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes));

interface Paragraph {
  style: string | null;
  ground: string | null;
}

interface Run {
  /** Where what stands in it begins. */
  start: number;
  /** Where its properties end. */
  properties: number;
  style: string | null;
  look: WordLook;
  prefix: string;
}

function markRuns(xml: string, styles: WordStyles): string {
  const edits: { start: number; end: number; text: string }[] = [];
  const paragraphs: Paragraph[] = [];
  const runs: Run[] = [];
  // Whose properties are being read, and how many elements there are around that may have a ground of their own.
  const open: string[] = [];
  let [framed, hasBackground] = [0, false];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', (tag) => {
    const name = wordName(tag);
    const [parent, above] = [open.at(-1), open.at(-2)];
    open.push(name);
    const paragraph = paragraphs.at(-1);
    const run = runs.at(-1);
    if (frames.has(name)) framed += 1;
    else if (name === 'background') hasBackground = true;
    else if (name === 'p') paragraphs.push({ style: styles.paragraph, ground: null });
    else if (name === 'r') {
      const start = parser.position;
      runs.push({ start, properties: start, style: null, look: { ...noLook }, prefix: tag.prefix });
    } else if (parent === 'pPr' && paragraph) {
      if (name === 'pStyle') paragraph.style = wordValue(tag, 'val') ?? null;
      if (name === 'shd') paragraph.ground = (wordValue(tag, 'fill') ?? 'auto').toLowerCase();
    } else if (parent === 'rPr' && above === 'r' && run) {
      if (name === 'rStyle') run.style = wordValue(tag, 'val') ?? null;
      else addLook(run.look, tag);
    }
  });
  parser.on('closetag', (tag) => {
    const name = wordName(tag);
    open.pop();
    if (frames.has(name)) framed -= 1;
    else if (name === 'p') paragraphs.pop();
    else if (name === 'rPr' && open.at(-1) === 'r') {
      const run = runs.at(-1);
      if (run) run.properties = parser.position;
    } else if (name === 'r') {
      const run = runs.pop();
      const style =
        run && hiddenStyleOf(run, paragraphs.at(-1), styles, framed > 0 || hasBackground);
      if (!run || !style || run.start === parser.position) return;
      const p = run.prefix === '' ? '' : `${run.prefix}:`;
      const text = `<${p}rPr><${p}rStyle ${p === '' ? 'w:' : p}val="${style}"/></${p}rPr>`;
      edits.push({ start: run.start, end: run.properties, text });
    }
  });
  parser.write(xml).close();
  return edit(xml, edits);
}

/** What may have a ground that is said elsewhere: in a table’s style, in a drawing. */
const frames = new Set(['tbl', 'txbxContent']);

/** Why a run is not seen; null where it is. */
function hiddenStyleOf(
  run: Run,
  paragraph: Paragraph | undefined,
  { defaults, lookOf }: WordStyles,
  hasGround: boolean,
): HiddenStyle | null {
  const [upper, lower] = [lookOf(run.style), lookOf(paragraph?.style ?? null)];
  // Two styles that both hide show again (17.7.3); what the run says itself holds, whatever they say.
  const byStyles = defaults.vanish === true || (upper.vanish === true) !== (lower.vanish === true);
  if (run.look.vanish ?? byStyles) return 'NasijVanish';
  const look = over(run.look, over(upper, over(lower, defaults)));
  const size = look.isOther ? look.sizeOfOthers : look.size;
  if (size !== null && size <= tiny) return 'NasijTiny';
  const ground = look.ground ?? paragraph?.ground ?? 'auto';
  const isBare = ground === 'auto' && !hasGround;
  return look.colour === (isBare ? 'ffffff' : ground) && look.colour !== 'auto'
    ? 'NasijGround'
    : null;
}

function edit(text: string, edits: readonly { start: number; end: number; text: string }[]) {
  const kept: string[] = [];
  let at = 0;
  for (const one of edits.toSorted((a, b) => a.start - b.start)) {
    if (one.start < at) continue;
    kept.push(text.slice(at, one.start), one.text);
    at = one.end;
  }
  kept.push(text.slice(at));
  return kept.join('');
}
