/**
 * Sets what is written on the cards of a document as large as the picture lets it, and leaves out the names in a graph
 * that have no room. Runs in the browser that draws them, once their faces are there, so it uses nothing outside of itself.
 */
export function fitCards(): void {
  // In px. A picture that is higher is magnified less.
  const highest = 360;
  for (const picture of document.querySelectorAll<HTMLElement>(
    '.preview:not(.of-story) .picture',
  )) {
    const { height } = picture.getBoundingClientRect();
    if (height > highest) picture.style.zoom = String((picture.currentCSSZoom * highest) / height);
  }

  const [largest, smallest] = [96, 30];
  for (const words of document.querySelectorAll<HTMLElement>('.words')) {
    const isFull = () => words.scrollHeight > words.clientHeight;
    for (let size = largest; size >= smallest; size -= 2) {
      words.style.fontSize = `${size}px`;
      if (!isFull()) break;
    }
    // Too long even when small: the last text gives up lines first, and ends with an ellipsis.
    for (const text of [...words.querySelectorAll<HTMLElement>(':scope > *')].toReversed()) {
      if (!isFull()) break;
      const room = text.offsetHeight - (words.scrollHeight - words.clientHeight);
      const lines = Math.floor(room / parseFloat(getComputedStyle(text).lineHeight));
      text.style.overflow = 'hidden';
      text.style.webkitLineClamp = String(Math.max(1, lines));
    }
  }

  for (const picture of document.querySelectorAll('.of-story .picture')) {
    const room = picture.getBoundingClientRect();
    const taken = [...picture.querySelectorAll('.graph-shape')].map(placeOf);
    const labels = [...picture.querySelectorAll('.graph-label')].map(placeOf);
    for (const label of labels.toSorted((a, b) => b.weight - a.weight)) {
      const { left, right, bottom } = label.box;
      const isIn = left > room.left && right < room.right && bottom < room.bottom;
      if (isIn && taken.every((other) => isApart(label, other))) taken.push(label);
      else label.element.remove();
    }
  }

  /** A node's shape or name. The names of hubs go first. */
  function placeOf(element: Element) {
    const node = element.closest('.graph-node');
    const weight = node?.matches('.is-hub') ? 1 : 0;
    return { element, node, weight, box: element.getBoundingClientRect() };
  }

  function isApart(one: ReturnType<typeof placeOf>, other: ReturnType<typeof placeOf>) {
    // A line of letters is lower than its box.
    const air = 2;
    return (
      one.node === other.node ||
      one.box.right <= other.box.left ||
      other.box.right <= one.box.left ||
      one.box.bottom - air <= other.box.top ||
      other.box.bottom <= one.box.top + air
    );
  }
}
