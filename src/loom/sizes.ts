/* All in px. Heights within the plot are those at its least height: it stretches with its box. */

/** From one label to the next: at least, and at most where the chart has the room of its box. */
export const labelStep = 20;
export const labelStepMost = 32;
export const labelSize = 12;
/** The least distance of two threads that meet, of one that meets and one that passes, of two that pass. */
export const meetStep = 13;
export const apartStep = 20;
export const passStep = 12;

/** The least room of a paragraph (on a screen for fingers frame.css gives it more), and the room that a section has beyond its paragraphs, each side. */
export const columnStep = 20;
export const sectionPad = 1;
/** From the labels to the first section; the threads need room to turn. */
export const turn = 20;
/** From a label to its thread, and outside the labels and the last section. */
export const labelGap = 4;
export const edge = 2;

export const headSize = 11;
export const headLine = 15;
/** A heading is as wide as it must be to stand whole in so many lines. */
export const headLines = 3;
/** The row of paragraph numbers under the headings, and the room from there to the threads. */
export const numberRow = 24;
export const plotPad = 7;
