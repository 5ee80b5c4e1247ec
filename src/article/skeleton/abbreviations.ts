/** A set of words that are written with blanks between. */
function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}

/** Abbreviations that something always follows, without their stop: no sentence ends with one. */
const opening = words(
  `Dr Prof Hr Hrn Fr Frl Dipl Ing Mr Mrs Ms St Nr Nrn Abt bzw ca vgl Vgl bspw Bspw sog lt ggf evtl inkl exkl einschl zzgl abzgl
  max geb gest gegr verh ehem ev kath dt engl frz ital lat griech russ türk Hrsg hrsg Tel insb insbes bes allg entspr betr
  urspr Lt Pck Febr Apr Aug Sept Okt Nov Dez`,
);

/** Abbreviations that may end a sentence, without their stop. */
const closing = words(
  `Mio Mrd Tsd usw etc Corp Inc Ltd Jr Sr jr sr jun sen Jh Jhd Jhdt Std Sek Min min mind Chr Str Bd Bde Abs Anm Abb Verf Hbf`,
);

/** Abbreviations of two words that something always follows, as they are written without a blank, and without the last stop. */
const openingPairs = words('z.B d.h u.U z.T z.Zt v.a o.g i.d i.S');

/** Words that begin a sentence when they have a capital: within one they haven't, as nouns have. */
const beginners = words(
  `Aber Ach Alle Allein Allem Aller Allerdings Alles Als Also Am An Andere Anders Auch Auf Aus Außer Außerdem Bei Beide Beim
  Bereits Besonders Bis Bisher Da Dabei Dadurch Dafür Dagegen Daher Damals Damit Danach Daneben Dann Daran Darauf Daraus Darin
  Darüber Darum Darunter Das Dass Davon Davor Dazu Dem Demnach Den Denen Denn Dennoch Der Deren Derzeit Des Deshalb Dessen
  Deswegen Die Dies Diese Diesem Diesen Dieser Dieses Doch Dort Du Durch Ebenfalls Ebenso Ein Eine Einem Einen Einer Eines
  Einige Er Erst Es Etwa Euch Falls Fast Für Gegen Genau Gestern Gleichzeitig Hier Hierbei Hinter Heute Ich Ihm Ihn Ihnen
  Ihr Ihre Ihrem Ihren Ihrer Im Immer In Indem Inzwischen Ist Ja Je Jede Jedem Jeden Jeder Jedes Jedoch Jener Jetzt Kaum Kein
  Keine Keiner Laut Man Manche Mehr Mein Meine Mit Nach Nachdem Neben Nein Nicht Nichts Niemand Noch Nun Nur Ob Obwohl Oder
  Ohne Schließlich Schon Sehr Sein Seine Seinem Seinen Seiner Seit Seitdem Selbst Sie Sind So Sobald Sogar Solche Solange
  Somit Sondern Sonst Sowohl Statt Trotz Trotzdem Über Um Und Uns Unser Unsere Unter Viele Vielleicht Vom Von Vor Vorher
  Wann War Waren Warum Was Wegen Weil Weiter Weitere Welche Wenn Wer Werden Wie Wieder Wir Wird Wo Während Würde Zu Zudem Zuletzt
  Zum Zunächst Zur Zusammen Zwar Zwischen`,
);

/** What is before the stop, of several parts the last: *Ing* of *Dipl.-Ing*. */
function lastPart(word: string): string {
  return word.slice(Math.max(word.lastIndexOf('-'), word.lastIndexOf('.')) + 1);
}

/** Whether the stop behind a word belongs to it wherever it stands: *Dr.*, *Mio.*, *z.B.*, *Hauptstr.* */
export function isAbbreviation(word: string): boolean {
  const part = lastPart(word);
  return (
    opening.has(part) ||
    closing.has(part) ||
    /\p{L}str$/u.test(part) ||
    /^\p{L}{1,2}(?:\.\p{L}{1,2})+$/u.test(word)
  );
}

/** Whether the stop behind a word belongs to it where more follows: an ordinal, *41.*, *XIV.*, *24.2.*, or an initial. */
export function isShortened(word: string): boolean {
  return /^(?:\d{1,3}|\d{1,2}\.\d{1,2}|[IVXLC]+|\p{L})$/u.test(word);
}

/**
 * Whether a stop can't end a sentence: behind *z. B.*, *Dr.* or *24.*
 * @param before the last words before the stop
 * @param next what follows
 */
export function goesOn(before: string, next: string): boolean {
  const [last = '', second = ''] = before.split(/[\s("'„“‚‘»«]+/).toReversed();
  const pair = second + last;
  if (opening.has(lastPart(last)) || openingPairs.has(last) || openingPairs.has(pair)) return true;
  if (!isAbbreviation(last) && !isShortened(last)) return false;
  const [, beginner = ''] = /^[\p{P}\p{S}]*(\p{L}+)/u.exec(next) ?? [];
  return !beginners.has(beginner);
}
