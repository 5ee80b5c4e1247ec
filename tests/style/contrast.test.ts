import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { frameColours } from '#reader/comfort/frame-colours.ts';
import { blend, type Colour, contrast, mix, parseColour, writeHex } from './colour.ts';

/** What the first screen needs, and what comes later: each has tokens. */
const styles = ['tokens', 'later'].map((name) => readFileSync(`src/style/${name}.css`, 'utf8'));

const themes = ['light', 'dark', 'sepia'] as const;
type Theme = (typeof themes)[number];

/** The body of the first rule of a selector in each style, which holds no rules itself. */
function bodyOf(selector: string): string {
  return styles
    .map((style) => {
      const start = style.indexOf(`\n${selector} {`);
      if (start === -1) throw new Error(`there is no rule for ${selector}`);
      return style.slice(start, style.indexOf('\n}', start));
    })
    .join('\n');
}

const oklch = /oklch\([^)]+\)/g;

/** The tokens of a rule that are colours, by name: one colour for all themes, or a light and a dark one. */
function colourTokens(selector: string): ReadonlyMap<string, readonly string[]> {
  const declarations = bodyOf(selector).matchAll(/--([a-z-]+): ((?:light-dark\()?oklch.+);/g);
  return new Map(Array.from(declarations, ([, name = '', value = '']) => [name, value.match(oklch) ?? []]));
}

const tokens = colourTokens(':root');
const ofSepia = colourTokens('[data-theme="sepia"]');

/** The colour of a token in a theme. Sepia is light, with some colours of its own. */
function colour(name: string, theme: Theme): Colour {
  const [light = '', dark = light] = tokens.get(name) ?? [];
  const [sepia = light] = ofSepia.get(name) ?? [];
  return parseColour({ light, dark, sepia }[theme]);
}

type Token = (name: string) => Colour;

/** Colours that come about of tokens, one over another or mixed, by name. */
const made: Readonly<Record<string, (token: Token) => Colour>> = {
  'spoken sentence': (token) => blend(token('accent'), 0.09, token('paper')),
  'spoken word': (token) => blend(token('accent'), 0.22, blend(token('accent'), 0.09, token('paper'))),
  'spoken word of a chosen mention': (token) => blend(token('accent'), 0.22, token('wash')),
  'spoken word of another’s mention': (token) => blend(token('accent'), 0.22, token('other-wash')),
  'faint accent': (token) => blend(token('accent'), 0.7, token('paper')),
  'main clause': (token) => mix(token('muted'), 0.11, token('paper')),
  'clause in it': (token) => mix(token('country'), 0.11, token('paper')),
  'clause in that': (token) => mix(token('organization'), 0.11, token('paper')),
  land: (token) => mix(token('ink'), 0.03, token('paper')),
  water: (token) => mix(token('accent'), 0.16, token('paper')),
  state: (token) => mix(token('country'), 0.16, token('paper')),
};

/** A colour, the one that it stands on, and what that is in the page. */
type Pair = readonly [colour: string, ground: string, what: string];

const readable: readonly Pair[] = [
  ['ink', 'paper', 'the text'],
  ['muted', 'paper', 'a gloss, a translation, who says so'],
  ['accent', 'paper', 'a link, or what is pointed at'],
  ['paper', 'accent', 'the name of a button that is filled'],
  ['ink', 'wash', 'a chosen mention, the sentence of the address, a selection'],
  ['muted', 'wash', 'a gloss in a chosen mention or in the sentence of the address'],
  ['ink', 'other-wash', 'a mention of another chosen actor'],
  ['muted', 'other-wash', 'a gloss in a mention of another chosen actor'],
  ['ink', 'other-wash', 'the name of another chosen state on the map'],
  ['ink', 'spoken sentence', 'the sentence that is read aloud'],
  ['muted', 'spoken sentence', 'a gloss in the sentence that is read aloud'],
  ['ink', 'spoken word', 'the word that is read aloud'],
  ['ink', 'spoken word of a chosen mention', 'the word of a chosen mention that is read aloud'],
  ['ink', 'spoken word of another’s mention', 'the word of a mention of another chosen actor, read aloud'],
  ['ink', 'main clause', 'a word in the diagram'],
  ['muted', 'main clause', 'a part of the sentence in the diagram'],
  ['ink', 'clause in it', 'a word in the diagram'],
  ['muted', 'clause in it', 'a part of the sentence in the diagram'],
  ['ink', 'clause in that', 'a word in the diagram'],
  ['muted', 'clause in that', 'a part of the sentence in the diagram'],
  ['ink', 'land', 'the name of a place on the map'],
  ['ink', 'water', 'the name of a place on the map'],
  ['ink', 'state', 'the name of a state on the map'],
  ['ink', 'wash', 'the name of a chosen state on the map'],
  ['accent', 'land', 'the name of a line on the map'],
  ['accent', 'water', 'the name of a line on the map'],
  ['accent', 'state', 'the name of a line on the map'],
];

const visible: readonly Pair[] = [
  ['accent', 'paper', 'the outline of what has the focus, a switch that is on, a corner over a saved word'],
  ['paper', 'accent', 'the knob of a switch that is on'],
  ['muted', 'paper', 'the frame of a field or a switch, the dots of a claim, the bracket of a tie'],
  ['accent', 'wash', 'the line under a word that is pointed at, in a chosen mention too'],
  ['muted', 'wash', 'the dots of a claim in the sentence of the address'],
  ['faint accent', 'paper', 'the mark that opens a translation, where nothing can point'],
  ['accent', 'spoken word', 'the line under the word that is read aloud'],
  ['muted', 'spoken sentence', 'the dots of a claim that is read aloud'],
  ['person', 'paper', 'the line under a person'],
  ['country', 'paper', 'the line under a country or a place'],
  ['organization', 'paper', 'the line under an organization or a group'],
  ['person', 'wash', 'the line under a chosen person'],
  ['country', 'wash', 'the line under a chosen country or place'],
  ['organization', 'wash', 'the line under a chosen organization or group'],
  ['person', 'other-wash', 'the line under another chosen person'],
  ['country', 'other-wash', 'the line under another chosen country or place'],
  ['organization', 'other-wash', 'the line under another chosen organization or group'],
  [
    'accent',
    'other-wash',
    'the line under a word that is pointed at, in a mention of another chosen actor too',
  ],
  ['accent', 'wash', 'the outline of the mention at hand'],
  ['person', 'spoken sentence', 'the line under a person, read aloud'],
  ['country', 'spoken sentence', 'the line under a country, read aloud'],
  ['organization', 'spoken sentence', 'the line under an organization, read aloud'],
  ['muted', 'main clause', 'an arc or the edge of a clause in the diagram'],
  ['country', 'clause in it', 'the edge of a clause in the diagram'],
  ['organization', 'clause in that', 'the edge of a clause in the diagram'],
  ['accent', 'clause in that', 'an arc that is pointed at'],
  ['ink', 'wash', 'the border of a chosen state'],
  ['ink', 'land', 'a place on the map'],
  ['accent', 'land', 'a line on the map'],
];

/** What only sets apart what is told by other means, and may be faint. */
const decorative = ['hairline', 'shadow'];

describe.each(themes)('in the %s colours', (theme) => {
  const token = (name: string) => colour(name, theme);
  const measure = (...names: readonly [string, string]) => {
    const [one, other] = names.map((name) => made[name]?.(token) ?? token(name));
    return one && other && contrast(one, other);
  };

  it.each(readable)('%s on %s can be read: %s', (name, ground) => {
    expect(measure(name, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(visible)('%s on %s can be seen: %s', (name, ground) => {
    expect(measure(name, ground)).toBeGreaterThanOrEqual(3);
  });

  it('the frame that a browser draws round the page is of its paper', () => {
    expect(frameColours[theme]).toBe(writeHex(token('paper')));
  });
});

describe('the colours', () => {
  it('are measured all, but those that only adorn', () => {
    const measured = new Set([...readable, ...visible].flat());
    const defined = [...tokens.keys(), ...ofSepia.keys()];
    expect(defined.length).toBeGreaterThan(10);
    expect(defined.filter((name) => !measured.has(name) && !decorative.includes(name))).toEqual([]);
  });

  it('are mixed nowhere but where it is measured', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.css'),
    );
    const mixed = files.flatMap(
      (file) => readFileSync(`src/${file}`, 'utf8').match(/(?<=color-mix\(in oklab, ).+(?=\);)/g) ?? [],
    );
    expect(mixed.toSorted()).toEqual([
      'var(--accent) 16%, var(--paper)',
      'var(--accent) 22%, transparent',
      'var(--accent) 9%, transparent',
      'var(--country) 16%, var(--paper)',
      // The borders between states, which say no more than the ground does.
      'var(--country) 55%, var(--paper)',
      // Of a clause: muted, of a country, or of an organization.
      'var(--hue) 11%, var(--paper)',
      'var(--ink) 3%, var(--paper)',
    ]);
  });

  it('are those of WCAG where that says how they differ', () => {
    const [black, white] = [parseColour('oklch(0 0 0)'), parseColour('oklch(1 0 0)')];
    expect(contrast(white, black)).toBeCloseTo(21, 3);
    expect(contrast(black, white)).toBeCloseTo(21, 3);
    expect(contrast(white, white)).toBe(1);
    // #777777, which fails on white by a hair.
    const grey = blend(black, 1 - 0x77 / 0xff, white);
    expect(writeHex(grey)).toBe('#777777');
    expect(contrast(grey, white)).toBeCloseTo(4.48, 2);
    expect(writeHex(mix(black, 0.5, white))).toBe('#636363');
  });
});
