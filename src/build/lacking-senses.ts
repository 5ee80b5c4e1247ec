import type { DingSense } from '#build/parse-ding.ts';

/** A word of which the list has nothing, or not what it commonly means: these senses come first. */
function lacks(headword: string, upos: string, senses: string): DingSense {
  return { headword, upos, senses: senses.split('; '), weight: Number.POSITIVE_INFINITY, hasArticle: false };
}

/** What the Ding list lacks of very common words: it has *Prozent* as *percentage* only, and *kein, zwar, Friedhof* only within others. */
export const lackingSenses: readonly DingSense[] = [
  lacks('Prozent', 'NOUN', 'percent'),
  lacks('Design', 'NOUN', 'design'),
  lacks('Eltern', 'NOUN', 'parents'),
  lacks('Friedhof', 'NOUN', 'cemetery; graveyard'),
  lacks('Hühnchen', 'NOUN', 'chicken'),
  lacks('Jungs', 'NOUN', 'boys; guys; lads'),
  lacks('Klamotte', 'NOUN', 'clothes; gear'),
  lacks('Leib', 'NOUN', 'body; belly'),
  lacks('Neuigkeit', 'NOUN', 'news; piece of news'),
  lacks('Ärztin', 'NOUN', 'doctor; physician'),
  lacks('anderer', 'PRON', 'other; another; different; someone else'),
  lacks('daheim', 'ADV', 'at home'),
  lacks('derlei', 'PRON', 'such; such things'),
  lacks('desto', 'ADV', 'the; all the'),
  lacks('dran', 'ADV', 'on it; at it; next'),
  lacks('drauf', 'ADV', 'on it; on top'),
  lacks('drum', 'ADV', 'around it; that’s why'),
  lacks('drüber', 'ADV', 'over it; about it'),
  lacks('erstmal', 'ADV', 'first; for now'),
  lacks('heran', 'ADV', 'near; up to'),
  lacks('hierher', 'ADV', 'here; this way'),
  lacks('hinein', 'ADV', 'in; into'),
  lacks('irgendwelcher', 'PRON', 'some; any'),
  lacks('kein', 'PRON', 'no; not a; not any; none'),
  lacks('keinerlei', 'PRON', 'no; not any'),
  lacks('nochmal', 'ADV', 'again; once more'),
  lacks('rauf', 'ADV', 'up'),
  lacks('raus', 'ADV', 'out'),
  lacks('seitdem', 'ADV', 'since then; since'),
  lacks('selber', 'ADV', 'myself; yourself; themselves; oneself'),
  lacks('sich', 'PRON', 'oneself; himself; herself; itself; themselves; each other'),
  lacks('sowas', 'PRON', 'something like that'),
  lacks('umso', 'ADV', 'all the; the'),
  lacks('viel', 'PRON', 'much; many; a lot of'),
  lacks('weder', 'CCONJ', 'neither'),
  lacks('wieviel', 'ADV', 'how much; how many'),
  lacks('wofür', 'ADV', 'what for; for which'),
  lacks('wonach', 'ADV', 'after which; according to which'),
  lacks('worauf', 'ADV', 'on what; on which; whereupon'),
  lacks('zuhause', 'ADV', 'at home'),
  lacks('zurecht', 'ADV', 'rightly'),
  lacks('zuviel', 'ADV', 'too much'),
  lacks('zwar', 'ADV', 'admittedly; it is true; in fact'),
];
