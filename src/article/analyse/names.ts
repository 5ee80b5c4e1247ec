function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}

/** Given names that are common in German news, of people from anywhere. */
const given =
  words(`Adam Adolf Ahmad Ahmed Albert Alessandro Alexander Alexandra Alexei Alfred Ali Alice Alina Amélie Andrea Andreas Andrej Andrew Angela Angelika Anja Anke Anna Annalena Anne Annette
  Anton Antonio Antony Armin Arnold Arthur Astrid August Barack Barbara Beate Ben Benedikt Benjamin Bernd Bernhard Bettina Bill Birgit Björn Boris Brigitte Bruno Carl Carla
  Carlos Carmen Carsten Cem Charles Charlotte Christa Christian Christiane Christina Christine Christoph Christopher Clara Claudia Claus Clemens Daniel Daniela David Dennis Detlef Dieter
  Dietmar Dirk Dmitri Dominik Donald Doris Dorothea Eberhard Eckhard Edgar Eduard Edward Elena Elias Elisabeth Elizabeth Elke Ella Ellen Emil Emily Emma Emmanuel Erich Erik Erika Ernst
  Erwin Esther Eugen Eva Fabian Felix Ferdinand Finn Florian François Frank Franz Franziska Fred Frieda Friedrich Fritz Gabriel Gabriele Georg George Georgi Gerald Gerd Gerhard Gerhild Giorgia
  Gisela Gordon Gottfried Greta Gudrun Guido Günter Günther Gustav Hanna Hannah Hannes Hannelore Hans Harald Hartmut Heide Heike Heiko Heinrich Heinz Helena Helga Helmut Henri Henry Herbert Hermann Hilde
  Holger Horst Hubert Hugo Ibrahim Igor Ilse Ines Inge Ingo Ingrid Irene Iris Irina Isabel Isabella Ivan Iwan Jacob Jakob James Jan Jana Jean Jens Jennifer Jessica Jim Joachim Jochen Joe Johann Johanna Johannes
  John Jonas Jonathan Jörg Josef Joseph Joschka José Juan Judith Julia Julian Julius Jürgen Jutta Kai Karin Karl Karl-Heinz Karoline Karsten Kassym-Schomart Katarina Katharina Kathrin Katja Katrin Kevin Klaus Konrad Konstantin
  Kristin Kurt Lars Laura Lea Lena Leo Leon Leonhard Lina Lisa Lothar Louis Louise Lucas Lucia Ludwig Luis Luisa Lukas Luise Magdalena Manfred Manuel Manuela Marc Marcel Marco Marcus Margaret Margarete Margot Maria Marianne Marie Marina Mario Marion
  Mark Markus Marlene Martha Martin Martina Mathias Matteo Matthias Max Maximilian Melanie Michael Michail Michel Michelle Miriam Mohamed Mohammed Monika Moritz Muhammad Nadine Nancy Nathalie Nick Nicolas Nicole Niklas Nikolaus Nikolai Nils Nina Norbert
  Nora Olaf Oleg Olga Oliver Olivia Oskar Otto Pablo Patricia Patrick Paul Paula Pavel Pedro Peter Petra Philipp Philip Pierre Rainer Ralf Ralph Raphael Rebecca Recep Regina Reiner Reinhard Renate Ricardo Richard Rita Robert Roberto Robin Roger Roland Rolf Roman
  Ronald Rosa Rudi Rudolf Ruth Sabine Sahra Samuel Sandra Sara Sarah Saskia Sebastian Sergei Sergej Siegfried Sigmar Sigrid Silke Silvia Simon Simone Sofia Sonja Sophia Sophie Stefan Stefanie Steffen Stephan Stephen Steven Susanne Susan Svenja Sven Tanja Theo Theodor Theresa Thomas
  Thorsten Tim Timo Tobias Tom Toni Tony Torsten Udo Ulrich Ulrike Ulf Ursula Ute Uwe Valentin Vera Verena Veronika Victor Viktor Viktoria Vincent Vladimir Volker Volodymyr Walter Werner Wilhelm William Willi Willy Winfried Winston Wladimir Wolf Wolfgang Wolodymyr Xi Yvonne`);

/** Countries, parts of the world, and capitals that news speak of. */
const places =
  words(`Afghanistan Afrika Ägypten Albanien Algerien Amerika Angola Ankara Argentinien Armenien Aserbaidschan Asien Astana Athen Äthiopien Australien Baden Bagdad Baku Bangladesch Basel Bayern Belarus Belgien Belgrad Berlin Bern Bolivien Bonn Bosnien Brandenburg Brasilien
  Bratislava Bremen Brüssel Budapest Bukarest Bulgarien Chile China Dänemark Damaskus Deutschland Dortmund Dresden Dubai Dublin Düsseldorf Ecuador England Essen Estland Europa Finnland Frankfurt Frankreich Genf Georgien Ghana Griechenland Großbritannien Hamburg
  Hannover Heidelberg Helsinki Herzegowina Hessen Hongkong Indien Indonesien Irak Iran Irland Island Israel Istanbul Italien Japan Jemen Jerusalem Jordanien Kabul Kairo Kambodscha Kanada Karlsruhe Kasachstan Katar Kenia Kiel Kiew Kirgisistan Kirgistan Köln Kolumbien Kopenhagen Korea Kosovo
  Kroatien Kuba Kuwait Laos Leipzig Lettland Libanon Liberia Libyen Liechtenstein Linz Lissabon Litauen London Luxemburg Luzern Madrid Mailand Mainz Malaysia Mali Malta Mannheim Marokko Mazedonien Mecklenburg-Vorpommern Mexiko Minsk Moldau Monaco Mongolei Montenegro Moskau München Münster Myanmar
  Namibia Nepal Neuseeland Neu-Delhi Niedersachsen Nigeria Nordkorea Nordrhein-Westfalen Norwegen Nürnberg Oslo Österreich Pakistan Palästina Panama Paris Peking Persien Peru Philippinen Polen Portugal Potsdam Prag Preußen Rheinland-Pfalz Riad Riga Rom Ruanda Rumänien Russland Rußland Saarland Sachsen Sachsen-Anhalt Salzburg
  Saudi-Arabien Schleswig-Holstein Schottland Schweden Schweiz Senegal Serbien Seoul Sibirien Singapur Slowakei Slowenien Somalia Spanien Stockholm Straßburg Stuttgart Südafrika Südkorea Sudan Syrien Tadschikistan Taiwan Tallinn Taschkent Teheran Tel Thailand Thüringen Tibet Tiflis Tirol Tokio Tschechien Tschetschenien Tunesien Türkei
  Turkmenistan Uganda Ukraine Ungarn Uruguay USA Usbekistan Vatikan Venedig Venezuela Vietnam Vorarlberg Warschau Washington Weißrussland Westfalen Wien Wiesbaden Wilna Zagreb Zentralasien Zürich Zypern Südostasien Nordamerika Südamerika Lateinamerika Osteuropa Westeuropa Mitteleuropa`);

/** Organizations that are known by their letters. */
const organizations = words(
  `AfD ADAC AOK ARD BASF BBC BKA BMW BND BRD CDU CIA CNN CSU DDR DFB DGB DKP dpa EKD EU EZB FBI FC FDP FIFA IBM IG IWF KPD NATO Nato NDR NPD OECD OPEC ORF OSZE PDS SAP SED SPD SRF TU UEFA Uefa UN UNESCO Unesco UNO Uno USPD VW WDR WHO WWF ZDF`,
);

/** What a name in its basic form names, by the lists. */
export function kindOfName(name: string): 'person' | 'place' | 'organization' | undefined {
  if (places.has(name)) return 'place';
  if (given.has(name)) return 'person';
  return organizations.has(name) ? 'organization' : undefined;
}

/** Whether a form is a name of the lists, perhaps in the genitive. */
export function isName(form: string): boolean {
  return (
    kindOfName(form) !== undefined || (form.endsWith('s') && kindOfName(form.slice(0, -1)) !== undefined)
  );
}
