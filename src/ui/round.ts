/** To one decimal, as what is drawn in px or per cent: more is not seen, and each digit is in the page. Never -0. */
export const round = (number: number): number => Math.round(number * 10) / 10 + 0;

/** To two decimals, where many things share the room of a few px. Never -0. */
export const roundFine = (number: number): number => Math.round(number * 100) / 100 + 0;
