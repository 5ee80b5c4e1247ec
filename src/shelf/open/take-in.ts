import { adoptTexts } from '#article/adopt/adopt-texts.ts';
import type { AdoptedText, Adoption, AdoptionStep } from '#article/adopt/adopted.ts';
import type { DividedSource } from '#article/analyse/divide-source.ts';
import { isHardlyGerman, type Recognised } from '#article/analyse/recognised.ts';
import { withSenses } from '#shelf/open/add-senses.ts';
import { analyseSource, isAnalysed } from '#shelf/open/analyse-source.ts';
import { commonBands } from '#shelf/open/common-bands.ts';
import { divideBytes } from '#shelf/open/divide-bytes.ts';
import { fetchSenses } from '#shelf/open/fetch-dictionaries.ts';
import type { KeptSource } from '#shelf/store/kept-source.ts';

/** A file, whoever keeps it. */
export type SourceFile = Pick<KeptSource, 'bytes' | 'fileName'>;

/** Told how far it is: what has been done, of what is to do. */
export type Progress = (done: number, of: number) => void;

/** Takes a text, and which of its file it is, from 0; `enough` ends the taking in. */
export type TakeText = (text: AdoptedText, part: number) => Promise<'enough' | 'more'>;

/** Adds a translation to one of the texts of a CoNLL-U file, from 0; gives other files back as they are. */
export type Translate = (bytes: Uint8Array<ArrayBuffer>, part: number) => Promise<Uint8Array<ArrayBuffer>>;

/** How a file is taken in, and who is told what comes of it. */
export interface Taking {
  readonly withoutLost: boolean;
  readonly onText: TakeText;
  readonly onBroken: (broken: AdoptionStep & { readonly kind: 'broken' }) => void;
  readonly onProgress: Progress;
  /** For a single text that is asked for. */
  readonly translate?: Translate | undefined;
}

/** A piece of a longer text, from 1. */
interface PartOfText {
  readonly number: number;
  readonly of: number;
}

/**
 * Makes texts of a file, one after the other, and gives each away before it makes the next.
 * @param piece where the file is one of a longer text
 * @returns what has come of the file, where it was read to its end
 */
async function takeAsItIs(
  { bytes, fileName }: SourceFile,
  { withoutLost, onText, onBroken, onProgress }: Taking,
  piece?: PartOfText,
): Promise<Adoption | undefined> {
  const adopting = adoptTexts(bytes, {
    ...{ fileName, commonForms: commonBands, withoutLost },
    ...(piece && { part: piece }),
  });
  let part = piece ? piece.number - 1 : 0;
  for (let next = adopting.next(); ; next = adopting.next()) {
    if (next.done) return next.value;
    const { value } = next;
    if (value.kind === 'progress') {
      onProgress(value.done, value.of);
      continue;
    }
    if (value.kind === 'broken') onBroken(value);
    else if ((await onText(value.text, part)) === 'enough') return undefined;
    part += 1;
  }
}

/** What has come of all pieces of a text, of what had come of some and of one more. */
function joinAdoptions(some: Adoption | undefined, one: Adoption): Adoption {
  if (!some?.ok || !one.ok) return one;
  const [before, more] = [some.findings, one.findings];
  return {
    ok: true,
    texts: some.texts + one.texts,
    broken: some.broken + one.broken,
    leftOut: some.leftOut + one.leftOut,
    findings: {
      shown: [...before.shown, ...more.shown],
      errors: before.errors + more.errors,
      warnings: before.warnings + more.warnings,
    },
  };
}

/** A text of which so much is known as German, with a word where that is little. */
function withRecognised(text: AdoptedText, recognised: Recognised): AdoptedText {
  return isHardlyGerman(recognised)
    ? { ...text, notes: [...text.notes, { rule: 'hardly-german', ...recognised }] }
    : text;
}

/**
 * The same of a German text without annotation: each piece once it has been analysed.
 * @param only the number of the piece that is asked for, from 1, where not all are
 */
async function takeAnalysed(
  source: DividedSource,
  fileName: string,
  taking: Taking,
  only?: number,
): Promise<Adoption | undefined> {
  const { onText, onProgress, translate } = taking;
  let adoption: Adoption | undefined;
  // Each sentence is gone through twice: it is analysed, and then taken in as any other. Either is half of it.
  const tell = (analysed: number, taken: number, of: number) =>
    onProgress(Math.floor((analysed + taken) / 2), of);
  let taken = 0;
  let all = 0;
  let recognised: Recognised = { known: 0, of: 0 };
  const pieces = analyseSource(source, {
    onProgress: (done, of) => {
      all = of;
      tell(done, taken, of);
    },
    ...(only !== undefined && { only }),
  });
  for await (const { bytes, senses, number, of, sentences, recognised: own } of pieces) {
    const analysed = taken + sentences;
    const one = await takeAsItIs(
      { bytes: translate ? await translate(bytes, 0) : bytes, fileName },
      {
        ...taking,
        onText: (adopted, part) => onText(withRecognised(withSenses(adopted, senses), own), part),
        onProgress: (done) => tell(analysed, taken + done, Math.max(all, analysed)),
      },
      of > 1 ? { number, of } : undefined,
    );
    if (!one) return undefined;
    adoption = joinAdoptions(adoption, one);
    taken += sentences;
    recognised = { known: recognised.known + own.known, of: recognised.of + own.of };
  }
  return adoption?.ok && isHardlyGerman(recognised) ? { ...adoption, hardlyGerman: recognised } : adoption;
}

/**
 * Takes in any file: makes texts of it, one after the other. A German text without annotation, or in a web page, is analysed first, of a long one each piece.
 * @param part the text that is asked for, from 0, where not all are: what comes before it of a text without annotation isn’t analysed
 * @returns what has come of the file, where it was read to its end
 * Errors: NoDictionaries.
 */
export async function takeIn(
  file: SourceFile,
  { part, ...taking }: Taking & { readonly part?: number },
): Promise<Adoption | undefined> {
  const { onText, translate } = taking;
  const bytes = translate ? await translate(file.bytes, part ?? 0) : file.bytes;
  const adoption = await takeAsItIs(
    { ...file, bytes },
    {
      ...taking,
      onText: async (adopted, at) => {
        // What was found here and saved: without a dictionary it is read all the same.
        const senses = isAnalysed(adopted) ? await fetchSenses().catch(() => undefined) : undefined;
        return onText(senses ? withSenses(adopted, senses) : adopted, at);
      },
    },
  );
  const divided = adoption?.ok === false ? await divideBytes(file.bytes) : undefined;
  if (!divided) return adoption;
  if (!divided.ok) return divided;
  return takeAnalysed(divided.source, file.fileName, taking, part === undefined ? undefined : part + 1);
}
