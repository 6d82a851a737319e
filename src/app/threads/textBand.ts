/** The part of the window where text is seen, in px from its top. */
export interface TextBand {
  top: number;
  bottom: number;
}

/**
 * The window below the header and above what lies over the text: the sheet with the card, or with all the rest.
 * @param text the article's box in the window
 */
export function textBand(text: DOMRect): TextBand {
  const header = document.querySelector('.header')?.getBoundingClientRect();
  const sheets = [...document.querySelectorAll('.beside, .rail .card')]
    .map((sheet) => sheet.getBoundingClientRect())
    .filter(({ left, right, height }) => {
      return height > 0 && left < text.right && right > text.left;
    });
  return {
    top: Math.max(0, header?.bottom ?? 0),
    bottom: Math.min(window.innerHeight, ...sheets.map(({ top }) => top)),
  };
}
