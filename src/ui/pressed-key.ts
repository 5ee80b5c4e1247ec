/** What is asked of a key that is pressed. */
export type KeyPress = Pick<
  KeyboardEvent,
  | 'key'
  | 'code'
  | 'keyCode'
  | 'shiftKey'
  | 'ctrlKey'
  | 'metaKey'
  | 'altKey'
  | 'isComposing'
  | 'getModifierState'
>;

/** Signs that are keys of the page, however a keyboard writes them: a German one `[` with AltGr, or on a Mac with Option. */
const signs: ReadonlyMap<string, string> = new Map([
  ['?', '?'],
  // As Arabic and Persian keyboards have it.
  ['؟', '?'],
  ['[', '['],
  [']', ']'],
]);

/** What stands on Latin keyboards where others write a letter of their own: a Russian one *х* for `[`. */
const brackets: ReadonlyMap<string, string> = new Map([
  ['BracketLeft', '['],
  ['BracketRight', ']'],
]);

/** Signs on letter keys of Greek (`;`) and Hebrew keyboards. Dvorak has others on others, and means them. */
const foreignSigns: ReadonlyMap<string, string> = new Map([
  ['KeyQ', ';/'],
  ['KeyW', "'"],
]);

/** Whether a character is written by several keys, and this is one of them. Safari tells of the last one by its number alone. */
function isComposing({ isComposing: isUnderWay, key, keyCode }: KeyPress): boolean {
  return isUnderWay || keyCode === 229 || /^(?:Process|Dead|Unidentified)$/.test(key);
}

/** Whether a key writes what no Latin keyboard has there: *ц*, *ω*, a vowel sign of Thai. */
function isForeign(key: string, code: string): boolean {
  return (
    /^(?!\p{Script=Latin})[\p{L}\p{M}]/u.test(key) ||
    (key.length === 1 && foreignSigns.get(code)?.includes(key) === true)
  );
}

/** The key by what it writes, without Caps Lock; else by its place, where that is no Latin letter and no digit. */
function nameOf({ key, code, shiftKey }: KeyPress): string {
  if (/^[a-z\d]$/i.test(key)) return key.toLowerCase();
  // A French keyboard writes digits with Shift: `&` and *é* are the keys of 1 and 2.
  const digit = /^Digit(?<digit>\d)$/.exec(code)?.groups?.digit;
  if (digit !== undefined && key.length === 1 && !shiftKey) return digit;
  if (!isForeign(key, code)) return key;
  const letter = /^Key(?<letter>[A-Z])$/.exec(code)?.groups?.letter;
  return letter?.toLowerCase() ?? brackets.get(code) ?? key;
}

/**
 * Tells which key an event means, the same on any keyboard and with Caps Lock: `n`, `Shift+n`, `?`, `[`, `1`, `ArrowLeft`,
 * `Control+Enter` (on a Mac with Command). Undefined where it means none: with Alt, or while a character is composed of several.
 * Source: w3.org/TR/uievents-key, w3.org/TR/uievents-code.
 */
export function pressedKey(event: KeyPress): string | undefined {
  // Chromium tells a field that it fills in by itself of a key without a name.
  if (!('key' in event) || isComposing(event)) return undefined;
  const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
  // Windows tells AltGr as Ctrl and Alt.
  const isAltGr = event.getModifierState('AltGraph');
  const commands = metaKey || (ctrlKey && !isAltGr);
  const sign = signs.get(key);
  if (sign !== undefined) return commands ? undefined : sign;
  if (altKey || isAltGr) return undefined;
  const name = nameOf(event);
  const isShifted = shiftKey && !/^\d$/.test(name);
  return `${commands ? 'Control+' : ''}${isShifted ? 'Shift+' : ''}${name}`;
}
