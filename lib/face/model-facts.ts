// What is fixed in the model's file. A test compares it with the file.

/** The model takes a square of this many pixels a side. */
export const INPUT_SIDE = 192;
/** It gives one answer for each fourth pixel, row by row; a box is counted from the centre of its cell. */
export const STRIDE = 4;
export const CELLS = INPUT_SIDE / STRIDE;
/** Numbers of one answer: centre x and y, width and height in pixels of the input, then six points of the face we do not use. */
export const NUMBERS = 16;
