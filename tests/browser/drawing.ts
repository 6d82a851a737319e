/*
 * What every engine must draw right, as functions that run in the page of any engine, or in a picture that it has
 * opened by itself. They know nothing outside themselves.
 */

/**
 * Where text in SVG is laid out in another order than it is written, where each `<text>` is a line. It goes by the
 * places of words along the line and by the boxes of whole lines, which all engines tell alike: WebKit counts
 * the characters of right-to-left lines from the left, and the heights at which it says that words stand are not those
 * at which it draws them.
 * @returns how many words and lines were compared with the next, and what stands wrong
 */
export function textOrder(): { compared: number; faults: string[] } {
  const faults: string[] = [];
  let compared = 0;
  const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

  /** Where words stand in the text's own coordinates, in which turned text lies flat. */
  function wordsOf(line: SVGTextElement) {
    const own = line.getScreenCTM()?.inverse();
    const words = [];
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      for (const { 0: word, index } of node.data.matchAll(/[^\s–]+/g)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const corners = [...range.getClientRects()].flatMap(({ left, right, top, bottom }) => [
          new DOMPoint(left, top).matrixTransform(own),
          new DOMPoint(right, bottom).matrixTransform(own),
        ]);
        const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
        const x = (Math.min(...xs) + Math.max(...xs)) / 2;
        words.push({ word, x, height: Math.max(...ys) - Math.min(...ys) });
      }
    }
    return words;
  }

  /** Which way the eye goes from one word to the next: as both run, or where they differ, as the line does. */
  function towards(one: string, next: string, line: Element): 'left' | 'right' {
    const [isOneRight, isNextRight] = [rightToLeft.test(one), rightToLeft.test(next)];
    const isLatin = !isOneRight && /\p{L}/u.test(one) && !isNextRight;
    const isLineRight = getComputedStyle(line).direction === 'rtl' && !isLatin;
    return (isOneRight && isNextRight) || isLineRight ? 'left' : 'right';
  }

  const isDrawn = (text: Element) => text.getBoundingClientRect().width > 0;
  const all = [...document.querySelectorAll<SVGTextElement>('svg text')].filter(isDrawn);
  for (const line of all) {
    const fault = (what: string) => faults.push(`“${line.textContent}”: ${what}`);
    const words = wordsOf(line);
    const size = Number.parseFloat(getComputedStyle(line).fontSize);
    for (const [at, { word, x, height }] of words.entries()) {
      if (height > 2 * size) fault(`“${word}” is cut`);
      const next = words[at + 1];
      // Words in isolates go by rules that this does not know.
      if (!next || /[\u2066-\u2069]/.test(word + next.word)) continue;
      compared += 1;
      if (next.x > x !== (towards(word, next.word, line) === 'right'))
        fault(`“${next.word}” is on the wrong side of “${word}”`);
    }
    const below = line.nextElementSibling;
    if (!below?.matches('text:not([class])')) continue;
    compared += 1;
    const [box, other] = [line.getBoundingClientRect(), below.getBoundingClientRect()];
    if (other.top - box.top < size / 2) fault(`“${below.textContent}” is not below it`);
  }
  return { compared, faults };
}

/**
 * What in SVG has `display: contents`: WebKit makes `none` of it there, so that it and all in it is not drawn.
 * @returns such elements, each kind once
 */
export function svgContents(): string[] {
  const inside = [...document.querySelectorAll('svg *')];
  const hidden = inside.filter((one) => getComputedStyle(one).display === 'contents');
  return [
    ...new Set(hidden.map((one) => `<${one.localName} class="${one.getAttribute('class')}">`)),
  ];
}

/** How much more than it shows the loom's frame holds, across and down, in px. */
export function beyondLoomFrame(): [number, number] {
  const frame = document.querySelector('.loom-frame');
  if (!frame) throw new Error('The page shows no loom.');
  return [frame.scrollWidth - frame.clientWidth, frame.scrollHeight - frame.clientHeight];
}
