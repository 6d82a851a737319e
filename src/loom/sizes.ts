/* All in px. Heights within the plot are those at its least height: it stretches with its box. */

/** From one label to the next. The distances of threads are to this scale, whatever room they come to have. */
export const labelStep = 18;
export const labelSize = 12;
/** The least distance of two threads that meet, of one that meets and one that passes, of two that pass. */
export const meetStep = 13;
export const apartStep = 18;
export const passStep = 12;

/** What a pointer needs: the least room of a paragraph, from label to label at least and at most, the row of paragraph numbers. */
export interface Room {
  column: number;
  row: number;
  rowMost: number;
  number: number;
}

/** For a mouse. */
export const fineRoom: Room = { column: 20, row: labelStep, rowMost: 32, number: 24 };
/** For fingers: on a phone, where the chart scrolls sideways; on a tablet held upright; and beside the text. */
const touchRoom: Room = { column: 44, row: 44, rowMost: 44, number: 44 };
export const phoneRoom = touchRoom;
export const tabletRoom: Room = { ...touchRoom, column: 32 };
export const touchDeskRoom: Room = { ...touchRoom, column: fineRoom.column };

/** The room that a section has beyond its paragraphs, each side. */
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
/** From the row of paragraph numbers to the threads. */
export const plotPad = 7;
