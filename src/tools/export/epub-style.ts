/** The style of a book: little, for its reader chooses the letters, their size and the colours. */
export const bookStyle = `h1 {
  margin: 0 0 0.5em;
  font-size: 1.5em;
  line-height: 1.2;
  text-align: start;
}

h2 {
  margin: 1.5em 0 0.5em;
  font-size: 1.15em;
  line-height: 1.25;
  text-align: start;
  break-after: avoid;
}

p {
  margin: 0 0 0.75em;
}

.block > h2,
.block > p {
  margin-bottom: 0.25em;
}

.block {
  margin-bottom: 1em;
}

.byline,
.translation,
.simple,
.note,
.appendix {
  font-size: 0.85em;
}

.translation,
.simple {
  margin-inline-start: 1em;
}

.translation {
  font-style: italic;
}

ruby {
  ruby-align: start;
  ruby-position: under;
}

rt {
  padding-inline-end: 0.4em;
  font-size: 0.6em;
  font-weight: normal;
  font-style: normal;
}

.subjunctive {
  text-decoration: underline dotted;
}

.noteref {
  font-size: 0.7em;
  line-height: 0;
  vertical-align: super;
}

.note {
  margin-top: 0.75em;
}

blockquote {
  margin: 0.5em 1em;
}
`;
