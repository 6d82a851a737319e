/*
 * Font sizes and distances that layout and drawing share, in pixels; `timeline.css` says the same. Nothing is
 * imported here, so that what only the build needs stays out of the reader's browser.
 */

/** The narrowest container that gets the horizontal arrangement. */
export const acrossFrom = 560;
/** The narrowest container that the vertical one is made for. */
export const downFrom = 320;

export const yearSize = 12;
export const dateSize = 11;
export const durationSize = 11;

export const labelSize = 12;
export const lineHeight = 15;

export const downLabelSize = 13;
export const downLineHeight = 17;
export const downDateHeight = 17;
/** From one lane of brackets to the next: as high as the words on them. */
export const downLaneStep = 14;
