/** Where the senses lie, from the project’s folder. */
export const sensesFile = 'dictionaries/senses-de-en.txt';
