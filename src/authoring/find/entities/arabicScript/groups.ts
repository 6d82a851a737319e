import { foldWord } from '../../../../story/fold.ts';
import type { EntityKind } from '../../../../story/types.ts';
import { couldBeName } from './personNames.ts';
import { isSpaced as joined, isUnjoined as isBare, type Starts } from './nounSpans.ts';
import { hasArticle, isFunctionWord, isPassingAdjective, isVerb } from './grammar.ts';
import { unjoined } from '../../../languages/ar/namesParticles.ts';
import { placeOf, written, type Finding } from '../entityFinding.ts';
import { listed } from '../../../languages/lists.ts';
import type { Text, Word } from '../textWords.ts';

/* Groups of states, peoples and regions in Arabic: دول الخليج, الولايات المتحدة وحلفاؤها, الأقليات المسلمة, شرق روسيا. */

const folded = (words: string) => new Set(listed(words).map(foldWord));
const regions = folded(
  'العربية، الغربية، الأوروبية، الآسيوية، الأفريقية، الإفريقية، الخليجية، الإسلامية، الإسكندنافية، اللاتينية، المغاربية، النامية',
);
const others = folded('الأخرى، الأعضاء، الكبرى، المجاورة، المعنية، المشاركة، الصديقة');
const peoples = folded(
  'الأقليات، الأقلية، أقلية، الجالية، جالية، الطائفة، طائفة، قبيلة، قبائل، الشعب، شعب',
);
const sides = folded('شمال، جنوب، شرق، غرب، وسط، شمالي، جنوبي، شرقي، غربي');
const blocs = folded('الكتلة، كتلة، التحالف، تحالف، الائتلاف، ائتلاف، المعسكر، معسكر');
const leads = /^(?:[يت]?ت?(?:قود|تزعم|تراس|راس)(?:ه|ها)|بقياده|بزعامه)$/;
const seats = folded('العاصمة، المدينة، البلدة، القرية، الجزيرة');
const countable = folded('الثلاث، الأربع، الخمس، الست، السبع، الثماني');

/** The groups, peoples and regions in the text. */
export function findGroups(text: Text, starts: Starts): Finding[] {
  return text.words.flatMap(
    (word, index) =>
      statesOf(text, index, word, starts) ??
      alliesOf(text, index, starts) ??
      blocOf(text, index, word, starts) ??
      peopleOf(text, index, word, starts) ??
      regionOf(text, index, word, starts) ??
      townOf(text, index, word, starts) ??
      seatOf(text, index, word, starts) ??
      [],
  );
}

function finding(
  text: Text,
  first: number,
  end: number,
  kind: EntityKind,
  name: string,
  confidence: number,
  reason: string,
): Finding {
  const key = `${kind}:${name.split(/\s+/).map(foldWord).join(' ')}`;
  return {
    place: placeOf(text, first, end),
    first,
    end,
    key,
    name,
    form: name,
    kind,
    confidence,
    reason,
    by: 'name',
  };
}

const nameFrom = (text: Text, first: number, end: number, form: string) =>
  [
    unjoined(text.words[first]?.text ?? '', form),
    end > first + 1 ? written(text, first + 1, end) : '',
  ]
    .join(' ')
    .trim();

/** دول آسيا الوسطى الخمس, دول الخليج, الدول العربية. */
function statesOf(text: Text, index: number, word: Word, starts: Starts): Finding | null {
  const form = word.forms.find((candidate) => candidate === 'دول' || candidate === 'الدول');
  const next = text.words[index + 1];
  if (!form || !joined(next)) return null;
  let end = index + 1;
  if (form === 'الدول') {
    if (!regions.has(next.key)) return null;
    end += 1;
  } else {
    const known = starts.get(index + 1);
    if (known?.by === 'name') {
      if (known.kind !== 'place') return null;
      end = known.end;
    } else if (
      hasArticle(next) &&
      !isPassingAdjective(next.key) &&
      !isFunctionWord(next) &&
      /^ال(?:خليج|بلقان|ساحل|بلطيق|جوار|جنوب|شمال|حوض|مغرب|شام|قوقاز|منطقه|بريكس|محور)/.test(
        next.key,
      )
    ) {
      end += 1;
    } else {
      return null;
    }
  }
  while (
    joined(text.words[end]) &&
    (countable.has(text.words[end]?.key ?? '') || starts.get(end)?.by === 'adjective')
  )
    end += 1;
  if (others.has(text.words[end]?.key ?? '')) return null;
  return finding(
    text,
    index,
    end,
    'group',
    nameFrom(text, index, end, form),
    0.6,
    'a group of states',
  );
}

/** الولايات المتحدة وحلفاؤها: the group begins behind the state, which keeps its own place. */
function alliesOf(text: Text, index: number, starts: Starts): Finding | null {
  const state = starts.get(index);
  const word = state?.by === 'name' ? text.words[state.end] : undefined;
  if (!state || !joined(word) || !/^وحلفا[يو]?(?:ها|ه|هم)$/.test(word.key)) return null;
  return allies(
    finding(
      text,
      state.end,
      state.end + 1,
      'group',
      `${state.name} وحلفاؤها`,
      0.7,
      'a state and its allies',
    ),
    state,
  );
}

/** الكتلة التي تقودها الولايات المتحدة, التحالف بقيادة السعودية. */
function blocOf(text: Text, index: number, word: Word, starts: Starts): Finding | null {
  const form = word.forms.find((candidate) => blocs.has(candidate));
  if (!form) return null;
  const verb = /^ال[تذ]ي$/.test(text.words[index + 1]?.key ?? '') ? index + 2 : index + 1;
  if (!leads.test(text.words[verb]?.key ?? '')) return null;
  const state = starts.get(verb + 1);
  if (!state || state.by !== 'name' || !joined(text.words[verb + 1])) return null;
  const name = nameFrom(text, index, state.end, form);
  return allies(
    finding(text, index, state.end, 'group', name, 0.6, `a bloc that ${state.name} leads`),
    state,
  );
}

const allies = (group: Finding, state: Finding): Finding => ({
  ...group,
  key: `allies:${state.key}`,
});

/** الأقليات المسلمة, الشعب الفلسطيني, قبيلة شمر. */
function peopleOf(text: Text, index: number, word: Word, starts: Starts): Finding | null {
  const form = word.forms.find((candidate) => peoples.has(candidate));
  const next = text.words[index + 1];
  if (
    !form ||
    !joined(next) ||
    isFunctionWord(next) ||
    isVerb(next) ||
    isPassingAdjective(next.key)
  )
    return null;
  const definite = form.startsWith('ال');
  if (definite !== hasArticle(next) || (definite && !/(?:[يى]ة?|المسلمة)$/.test(next.text)))
    return null;
  if (!definite && !couldBeName(text, next, 0)) return null;
  const end = starts.get(index + 1)?.end ?? index + 2;
  return finding(
    text,
    index,
    end,
    'community',
    nameFrom(text, index, end, form),
    0.55,
    `a people or community, after “${unjoined(word.text, form)}”`,
  );
}

/** شرق روسيا, جنوب لبنان, شمال شرق سوريا. */
function regionOf(text: Text, index: number, word: Word, starts: Starts): Finding | null {
  const form = word.forms.find((candidate) => sides.has(candidate));
  if (!form || starts.has(index)) return null;
  const at = sides.has(text.words[index + 1]?.key ?? '') ? index + 2 : index + 1;
  const known = starts.get(at);
  const next = text.words[at];
  if (!known || known.by !== 'name' || !joined(next) || !isBare(next, known)) return null;
  if (known.kind !== 'state' && known.kind !== 'territory' && !known.key.startsWith('world:'))
    return null;
  return finding(
    text,
    index,
    known.end,
    'place',
    nameFrom(text, index, known.end, form),
    0.5,
    'a part of a country',
  );
}

/** A town after في: with its state behind it (سوتشي بروسيا), or at the head of a sentence (وفي لاهاي، …). */
function townOf(text: Text, index: number, word: Word, starts: Starts): Finding | null {
  if (word.key !== 'في' && word.key !== 'وفي') return null;
  const [town, next] = [text.words[index + 1], text.words[index + 2]];
  if (
    !joined(town) ||
    !next ||
    starts.has(index + 1) ||
    hasArticle(town) ||
    !couldBeName(text, town, 0)
  )
    return null;
  const state = starts.get(index + 2);
  const inState =
    joined(next) && next.key.startsWith('ب') && state?.by === 'name' && !isBare(next, state);
  const heads = word.opens && /^،\s/.test(next.gap) && town.text.length > 3;
  if (!inState && !heads) return null;
  const reason = inState ? `a place in ${state.name}` : 'after “in” at the head of a sentence';
  return finding(text, index + 1, index + 2, 'place', town.text, inState ? 0.6 : 0.4, reason);
}

/** العاصمة الخرطوم, المدينة الساحلية صفاقس: the name stands bare behind the noun with its article. */
function seatOf(text: Text, index: number, word: Word, starts: Starts): Finding | null {
  // In صحيفة المدينة the noun is a name itself.
  const within = (starts.get(index - 1)?.end ?? 0) > index;
  if (within || !word.forms.some((form) => seats.has(form))) return null;
  let at = index + 1;
  while (at < index + 3 && joined(text.words[at]) && hasArticle(text.words[at] ?? word)) at += 1;
  const town = text.words[at];
  if (!joined(town) || starts.get(at)?.by === 'name' || !couldBeName(text, town, 0)) return null;
  return finding(text, at, at + 1, 'place', town.text, 0.6, `stands behind “${word.text}”`);
}
