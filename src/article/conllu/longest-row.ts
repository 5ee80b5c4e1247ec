/**
 * Words of a row that hang each from the one before, at most. UD hangs all of them from the first; where a file does otherwise
 * the row is told as an error, and nothing goes up it without end.
 */
export const longestRow = 100;
