import { describe, expect, it } from 'vitest';
import { alignTexts } from '#article/align/align-texts.ts';
import { judgeMatch, judgeText } from '#article/align/judge-match.ts';
import { read, seek } from './sample.ts';

const german = [
  'Der Hafen liegt am Meer.',
  'Dort wartet seit 1912 ein Schiff auf seinen Kapitän.',
  'Auf dem Markt kaufen die Leute Brot.',
  'Die Schule ist im Winter geschlossen.',
];
const english = [
  'The harbor lies by the sea.',
  'A ship has been waiting there for its captain since 1912.',
  'At the market people buy bread.',
  'The school is closed in winter.',
];

/** What stands beside what, a line each: `0,1=2` are the first two German sentences and the third English one. */
function align(left: readonly (readonly string[])[], right: readonly (readonly string[])[]): string {
  const count = ({ from, to }: { readonly from: number; readonly to: number }) =>
    Array.from({ length: to - from }, (_, index) => from + index).join();
  const beads = alignTexts(
    left.map((block) => block.map(seek)),
    right.map((block) => block.map(read)),
  );
  return beads.map((bead) => `${count(bead.german)}=${count(bead.english)}`).join(' ');
}

describe('two texts of the same', () => {
  it('are matched sentence by sentence, in paragraphs or without them', () => {
    expect(align([german], [english])).toBe('0=0 1=1 2=2 3=3');
    expect(align([german.slice(0, 2), german.slice(2)], [english.slice(0, 2), english.slice(2)])).toBe(
      '0=0 1=1 2=2 3=3',
    );
    expect(
      align(
        [german],
        english.map((sentence) => [sentence]),
      ),
    ).toBe('0=0 1=1 2=2 3=3');
  });

  it('may have two sentences for one, on either side', () => {
    const [first = '', second = '', ...rest] = english;
    const joined = `${first.slice(0, -1)}, and a ship has been waiting there for its captain since 1912.`;
    expect(align([german], [[joined, ...rest]])).toBe('0,1=0 2=1 3=2');
    const divided = [
      first,
      'A ship has been waiting there.',
      'It has waited for its captain since 1912.',
      ...rest,
    ];
    expect(align([german], [divided])).toBe('0=0 1=1,2 2=3 3=4');
    expect(second).not.toBe('');
  });

  it('leave alone what the other one hasn’t', () => {
    expect(align([german], [[...english.slice(0, 2), ...english.slice(3)]])).toBe('0=0 1=1 2= 3=2');
    const more = 'Nobody knew why the mayor had ordered so many flags for the afternoon of that day.';
    expect(align([german], [[...english.slice(0, 2), more, ...english.slice(2)]])).toBe('0=0 1=1 =2 2=3 3=4');
    expect(align([german], [english.slice(2)])).toBe('0= 1= 2=0 3=1');
    expect(align([german], [])).toBe('0= 1= 2= 3=');
    expect(align([], [english])).toBe('=0 =1 =2 =3');
  });

  it('give neither of two neighbours a short sentence that has nothing of them', () => {
    const short = 'They demand higher fences.';
    expect(align([german], [[...english.slice(0, 3), short, ...english.slice(3)]])).toBe(
      '0=0 1=1 2=2 =3 3=4',
    );
    expect(align([german], [[...english.slice(0, 1), short, ...english.slice(1)]])).toBe(
      '0=0 =1 1=2 2=3 3=4',
    );
    const bed = 'Sie bleibt im Bett.';
    expect(align([[...german.slice(0, 3), bed, ...german.slice(3)]], [english])).toBe('0=0 1=1 2=2 3= 4=3');
  });

  it('give no sentence a partner that has nothing of it', () => {
    const rich = 'Hafen, Schiff, Meer, Brot und Markt kaufen.';
    expect(align([[rich]], [['Nobody knew anything of it all, alas.']])).toBe('0= =0');
    // What has none is there once.
    expect(align([[rich]], [])).toBe('0=');
  });

  it('are aligned in no time, be they as long as they may', () => {
    const [left, right] = [german, english].map((text) => Array.from({ length: 500 }, () => text).flat());
    const start = process.cpuUsage();
    align([left ?? []], [['One more.'], right ?? []]);
    const { user } = process.cpuUsage(start);
    expect(user / 1e6).toBeLessThan(5);
  });
});

describe('a text that is no translation', () => {
  it('is told by its language and its length', () => {
    expect(judgeText('', german.join(' ').repeat(3))).toBe('not-english');
    expect(judgeText('Der Hafen.', english.join(' ').repeat(30))).toBe('unlike');
    expect(judgeText(german.join(' '), english.join(' '))).toBeUndefined();
  });

  it('is told by how little of it has an answer', () => {
    const judge = (text: readonly string[]) => {
      const [left, right] = [german.map(seek), text.map(read)];
      return judgeMatch(alignTexts([left], [right]), left, right);
    };
    expect(judge(english)).toBeUndefined();
    expect(judge(english.slice(1, 2))).toBeUndefined();
    const other = ['He dreamt of a garden.', 'Her uncle played the violin while the children were asleep.'];
    expect(judge([...other, ...other])).toBe('unlike');
  });
});
