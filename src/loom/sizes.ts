/* All in px. */

/** From one label to the next. */
export const labelStep = 20;
export const labelSize = 12;
/** The least distance of two threads that meet, of one that meets and one that passes, of two that pass. */
export const meetStep = 13;
export const apartStep = 20;
export const passStep = 12;

/** The least room of a paragraph (on a screen for fingers loom.css gives it more), and the room that a section has beyond its paragraphs, each side. */
export const columnStep = 20;
export const sectionPad = 1;
/** From the labels to the first section; the threads need room to turn. */
export const turn = 20;
/** From a label to its thread, and outside the labels and the last section. */
export const labelGap = 4;
export const edge = 2;

export const headSize = 11;
export const headLine = 15;
export const headLines = 3;
/** The row of paragraph numbers under the headings, and the room above and below the threads. */
export const numberRow = 24;
export const plotPad = 17;
/** How far the ground of a meeting reaches beyond its outermost knots; also half its width. */
export const meetingReach = 8.5;
