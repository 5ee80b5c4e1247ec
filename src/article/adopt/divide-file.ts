import type { FileOutline, SentenceOutline } from '#article/adopt/outline-file.ts';

/** Sentences that a text has at most: as much as a page can lay a layer over at once. */
const longestText = 1_000;

/** Where documents have fewer sentences than this on the average, and are many, nobody wants each as a text. */
const shortDocument = 5;
const manyDocuments = 20;

/** Texts that one file becomes at most. */
const mostTexts = 1_000;

/** One of the texts that a file will become, by its sentences' numbers in the file. */
export interface TextPlan {
  readonly first: number;
  /** The first one behind it. */
  readonly end: number;
  /** The sentence that its document begins with, where its metadata stands. */
  readonly opening: number;
  /** Where a document is too long for one text. */
  readonly part?: { readonly number: number; readonly of: number };
  /** How many documents it joins, where they are short. */
  readonly joins?: number;
}

/** What a file becomes, and how many texts are left out. */
export interface FilePlan {
  readonly texts: readonly TextPlan[];
  readonly leftOut: number;
}

interface Stretch {
  readonly first: number;
  readonly end: number;
}

function findDocuments(sentences: readonly SentenceOutline[]): readonly Stretch[] {
  const starts = sentences.flatMap(({ opens }, index) => (index > 0 && opens !== 'document' ? [] : [index]));
  return starts.map((first, index) => ({ first, end: starts[index + 1] ?? sentences.length }));
}

/** Parts of about the same length, each beginning with a paragraph where one begins in the tenth before. */
function divideDocument({ first, end }: Stretch, sentences: readonly SentenceOutline[]): readonly Stretch[] {
  const count = Math.ceil((end - first) / longestText);
  const length = (end - first) / count;
  const cuts = Array.from({ length: count - 1 }, (_, index) => {
    const cut = first + Math.round(length * (index + 1));
    const earliest = cut - Math.floor(length / 10);
    let at = cut;
    while (at > earliest && sentences[at]?.opens === undefined) at -= 1;
    return at > earliest ? at : cut;
  });
  return [first, ...cuts].map((start, index) => ({ first: start, end: cuts[index] ?? end }));
}

/**
 * Plans which texts a file becomes: each document one, a document of more than a thousand sentences several, and documents of a
 * sentence or three each, as UD's parallel treebanks have them, one together.
 */
export function divideFile({ sentences }: FileOutline): FilePlan {
  const documents = findDocuments(sentences);
  const areShort = documents.length >= manyDocuments && sentences.length < documents.length * shortDocument;
  const whole = areShort ? [{ first: 0, end: sentences.length }] : documents;
  const texts = whole.flatMap((document): readonly TextPlan[] => {
    const parts = divideDocument(document, sentences);
    return parts.map((stretch, index) => ({
      ...stretch,
      opening: document.first,
      ...(parts.length > 1 && { part: { number: index + 1, of: parts.length } }),
      ...(areShort && { joins: documents.length }),
    }));
  });
  return { texts: texts.slice(0, mostTexts), leftOut: Math.max(0, texts.length - mostTexts) };
}
