/**
 * Lemmas that are meant where a form may be of two: *dachte* is of *denken* and hardly ever of *dachen*, *Tagen* of *Tag* and not of *das Tagen*.
 */
const common: ReadonlySet<string> = new Set(
  `achten ändern anbieten anfangen annehmen antworten arbeiten bauen beginnen begreifen behalten bekommen berichten bestehen besuchen betonen betreffen
  bieten bilden bitten bleiben brauchen brechen brennen bringen danken decken denken dienen drohen drücken enden entscheiden erfahren erhalten erklären erreichen erwarten essen
  fahren fallen fangen fassen fehlen finden fliegen folgen fordern fragen freuen führen fürchten geben gehen gelangen gelingen gelten genießen geschehen gewinnen glauben greifen
  halten handeln hängen heben heißen helfen hoffen holen hören kaufen kennen klagen klingen kommen kosten lachen laden landen lassen laufen leben legen leiden leisten leiten lernen lesen liegen
  machen meinen melden merken messen nehmen nennen nutzen öffnen passen planen prüfen raten rechnen reden reichen reisen reißen rufen sagen schaffen schauen scheiden scheinen schicken schießen schlafen
  schlagen schließen schneiden schreiben schützen schweigen sehen senden setzen singen sinken sitzen sorgen sparen spielen sprechen springen stehen steigen stellen sterben steuern stimmen stoßen suchen
  teilen tragen treffen treiben treten trinken überzeugen verbinden verbringen vergessen verhandeln verlangen verlassen verlieren versprechen verstehen versuchen vertreten wachsen wählen warnen warten waschen
  wechseln weisen wenden werben werfen wirken wissen wohnen wünschen zahlen zählen zeigen ziehen zwingen
  Abend Arbeit Bau Bereich Bild Boden Bund Frieden Frau Geld Glaube Gott Grund Haus Hand Herr Jahr Kind Kopf Kunde Laden Land Leben Leiter Leute Lohn Mal Mann Mensch Minute Mittel Monat Name Partei Platz Rat
  Rede Regel Reihe Ruhe Satz Schaden See Seite Stadt Stelle Steuer Stück Stunde Tag Teil Tor Verdienst Wahl Waffe Wage Weg Weise Welle Werk Wert Wesen Wille Woche Wort Zahl Zeichen Zeit Zeitung Zug Zweck Junge Gedanke
  Bank Band Messe Flur Kiefer Gehalt`.split(/\s+/),
);

/** Which of two lemmas is the likelier one: less than 0 where it is the first. */
export function compareLemmas(one: string, other: string): number {
  return Number(common.has(other)) - Number(common.has(one));
}
