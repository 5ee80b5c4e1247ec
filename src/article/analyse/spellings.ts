const isAllCapitals = /^\p{Lu}[\p{Lu}-]+$/u;

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1).toLowerCase();
}

/** A word with its other spelling, old or Swiss: *daß* is *dass*, *Strasse* is *Straße*; of several *ss* the first (*Grossklasse*). */
export function withOtherS(form: string): readonly string[] {
  if (form.includes('ß')) return [form, form.replaceAll('ß', 'ss')];
  return form.includes('ss') ? [form, form.replace('ss', 'ß')] : [form];
}

/**
 * How a dictionary may have a form: as it is printed; in small letters where it begins a sentence; as a noun where it is all in
 * capitals; with *ß* or *ss*.
 */
export function spellingsOf(form: string, isFirst: boolean): readonly string[] {
  const bases = [form];
  if (isAllCapitals.test(form)) bases.push(capital(form), form.toLowerCase());
  else if (isFirst && /^\p{Lu}/u.test(form)) bases.push(form.toLowerCase());
  return Array.from(new Set(bases.flatMap(withOtherS)));
}
