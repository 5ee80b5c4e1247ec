/**
 * Words of German that aren’t declined and are no noun, verb or adjective, which the dictionaries don’t have: a tag of STTS with
 * UD’s part of speech and features, then the words.
 */
export const invariableWords: readonly (readonly [
  xpos: string,
  upos: string,
  feats: string,
  words: string,
])[] = [
  [
    'APPR',
    'ADP',
    '',
    `ab abseits abzüglich an angesichts anhand anlässlich anläßlich anstatt anstelle auf aufgrund aus ausschließlich außer außerhalb bei
    beiderseits beidseits bezüglich bezügl binnen bis dank diesseits durch einschließlich entgegen entlang entsprechend exklusive für
    gegen gegenüber gemäß gen halber hinsichtlich hinter in infolge inklusive inmitten innerhalb jenseits kraft längs laut mangels
    mit mithilfe mittels nach nahe namens neben nebst nördlich oberhalb ob ohne östlich per pro samt seit seitens seitlich
    sonder statt südlich trotz über um unbeschadet ungeachtet unter unterhalb unweit versus via vis-à-vis von vor vorbehaltlich während wegen
    westlich wider zeit zu zufolge zugunsten zuliebe zulasten zuzüglich zwecks zwischen à nordwestlich nordöstlich südwestlich südöstlich`,
  ],
  [
    'APPO',
    'ADP',
    '',
    'entgegen entlang entsprechend gegenüber gemäß halber nach wegen zufolge zuliebe zuwider',
  ],
  ['APZR', 'ADP', '', 'an aus her hinaus hinweg entlang willen'],
  ['KOKOM', 'ADP', '', 'als wie denn'],
  ['KOKOM', 'CCONJ', '', 'als wie denn'],
  [
    'KON',
    'CCONJ',
    '',
    'aber als alsdann beziehungsweise bzw. denn doch entweder jedoch noch oder respektive sondern sowie sowohl u. und & weder wie',
  ],
  [
    'KOUS',
    'SCONJ',
    '',
    `als anstatt auch bevor bis da damit dass daß denn ehe falls gleichwohl indem insofern indes indessen insoweit nachdem ob obgleich
    obschon obwohl obzwar ohne sobald sodass sodaß sofern solange sooft soviel soweit statt um während weil wenn wenngleich wie wiewohl wo wohingegen
    zumal`,
  ],
  ['PTKZU', 'PART', '', 'zu'],
  ['PTKNEG', 'PART', 'Polarity=Neg', 'nicht'],
  ['PTKA', 'ADV', '', 'zu am allzu'],
  ['PTKANT', 'INTJ', '', 'ja nein bitte danke doch'],
  [
    'ITJ',
    'INTJ',
    '',
    'ach ade äh ah aha ähm au autsch bye ciao eh ey hallo hey hm hmm hurra huch igitt mhm jawohl na naja oh oha oje okay ok pfui prost psst pst puh tja tschüs tschüss uff ui wow yeah',
  ],
  [
    'PAV',
    'ADV',
    'PronType=Dem',
    `dabei dadurch dafür dagegen daher dahin dahinter damit danach daneben daran darauf daraus darin darüber darum darunter davon davor
    dazu dazwischen demgegenüber demnach demzufolge deshalb deswegen drauf draus drin dran drum hierauf hieraus hierbei hierdurch
    hierfür hiergegen hiermit hiernach hierüber hierunter hiervon hierzu hierin infolgedessen seitdem stattdessen trotzdem währenddessen
    nachdem außerdem trotzalledem nichtsdestotrotz dementsprechend indessen`,
  ],
  [
    'PWAV',
    'ADV',
    'PronType=Int',
    `wann warum weshalb weswegen wie wieso wo wobei wodurch wofür wogegen woher wohin womit wonach woran worauf woraus worin worüber
    worum worunter wovon wovor wozu wieviel inwiefern inwieweit`,
  ],
  [
    'PTKVZ',
    'ADP',
    'PartType=Vbp',
    'ab an auf aus bei durch entgegen entlang gegenüber hinter mit nach statt über um unter vor wider zu',
  ],
  [
    'PTKVZ',
    'ADV',
    '',
    `abhanden aneinander auseinander beiseite bekannt bereit bevor da dabei daher dahin dar daran darauf davon dazu dran ein einher einig
    empor entzwei fehl fern fertig fest fort frei gleich heim her herab heran herauf heraus herbei herein herüber herum
    herunter hervor hin hinab hinauf hinaus hindurch hinein hinterher hinüber hinunter hinweg hinzu inne instand kaputt kund
    lahm leid los nahe nieder preis rein rauf raus rum runter rüber rück schief sicher teil
    überein übrig umher umhin vorbei voran voraus vorbei vorher vorüber vorweg wahr weg weiter wett wieder zufrieden zugrunde
    zugute zunichte zurecht zurück zusammen zustande zuteil zutage zuvor zuwider vorlieb nahe näher`,
  ],
];

/** Adverbs, which are their own lemma. */
export const adverbs = `abends aber abermals abseits allein allemal allenfalls allerdings allerorten alles allzu also anders andererseits anderswo
  anderthalb anfangs ansonsten anscheinend auch auseinander auswärts außen außerdem außerorts bald beinahe beispielsweise beisammen
  beizeiten bereits besonders besser bestenfalls bestens bisher bislang bisweilen bitte blindlings bloß da daheim dahin damals daneben dann
  daraufhin dauernd demgegenüber demnächst dennoch derart dereinst derzeit desto diesmal doch dort dorther dorthin draußen drinnen
  drüben durchaus durchweg eben ebenda ebenfalls ebenso eher ehemals eigens eigentlich eilends ein einerseits einfach einigermaßen einmal einst
  einstweilen endlich entsprechend erst erstens erstmals etwa etwas ferner fast folglich fort fortan freilich früher frühestens
  ganz gar gegebenenfalls gemeinsam genau genug gerade geradezu gern gerne gestern gewissermaßen gleich gleichermaßen
  gleichfalls gleichsam gleichwohl gleichzeitig glücklicherweise größtenteils halb halt hauptsächlich heim her herum heute heutzutage
  hier hierher hierzulande hin hingegen hinten hinterher hinzu höchstens hoffentlich ihrerseits immer immerhin immerzu indes indessen
  infolgedessen innen insbesondere insgesamt insofern insoweit inzwischen irgendwann irgendwie irgendwo irgendwohin ja jäh je jedenfalls
  jederzeit jedesmal jedoch jemals jetzt kaum keinesfalls keineswegs knapp kürzlich längst lange lediglich leider letztendlich
  letztens letztlich lieber links los mal manchmal maximal mehr mehrfach mehrmals meinerseits meist meistens mindestens minus mithin mitten
  mittags mittlerweile mitunter miteinander möglicherweise möglichst montags morgen morgens nacheinander nachher nachmittags nachts nah nahezu
  namentlich nämlich naturgemäß natürlich neben nebenan nebenbei neuerdings nie niemals nimmer nirgends nirgendwo noch nochmals nochmal normalerweise
  notfalls nun nunmehr nur ob oben obendrein oft oftmals öfter öfters ohnehin paarmal perfekt plus probeweise quasi rechts recht reihum ringsum
  rückwärts rund rundum samstags schätzungsweise schließlich schlechthin schon schrittweise sehr seinerseits seinerzeit seither selber selbst selbstverständlich
  selten seltsamerweise sicherlich so sodann soeben sofort sogar sogenannt sogleich solang somit sonst sonstwo sonntags soweit sowieso sozusagen
  spätestens stattdessen stellenweise stets stundenlang tagsüber tatsächlich teils teilweise trotzdem überall überaus überdies
  überhaupt übermorgen übrigens umgehend umso umsonst unbedingt unlängst unten unterdessen unterwegs unversehens ursprünglich vergebens verhältnismäßig
  vermutlich versehentlich viel vielerorts vielleicht vielmals vielmehr vollends voran voraus vorbei vorab vorerst vorgestern vorher vorhin vorläufig
  vormals vormittags vorn vorne vornehmlich vorsichtshalber vorwärts vorwiegend während wahrscheinlich weg weit weiter weiterhin weitaus weitgehend
  wenigstens weshalb wieder wiederum wirklich woanders wohl womöglich wunderbarerweise zeitgleich zeitlebens zeitweise ziemlich zu zudem zuerst zufällig
  zugleich zuhauf zuhause zuletzt zuliebe zumal zumeist zumindest zunächst zurück zusammen zusätzlich zusehends zuvor zwar zwangsläufig
  zweifellos zweitens drittens viertens einzeln gen gegenüber etc. usw. z.B. bspw. ca. u.a. d.h. evtl. ggf. vgl. sog. inkl. bzw. zzt. insb. dgl. usf. circa
  super online offline live nix dermaßen demzufolge unsererseits allesamt samt vonstatten anhin mitnichten geradeaus bergauf bergab
  dienstags mittwochs donnerstags freitags zigfach soviel soweit wieviel sooft weniger wenig minder meistenteils nirgendwohin allerhand einander aufeinander nebeneinander untereinander voneinander beieinander hintereinander ineinander zueinander füreinander gegeneinander durcheinander voreinander auseinander übereinander
  abwärts alleine allseits andersherum ansatzweise aufwärts ausnahmsweise baldigst bekanntermaßen bekanntlich bisschen demgemäß derentwegen desgleichen dessentwegen
  dreimal droben drüber dummerweise egal einwärts erfreulicherweise erstaunlicherweise erstmal fairerweise fälschlicherweise folgendermaßen freundlicherweise genauestens genauso
  geradewegs getrost gottseidank gratis halbwegs heimwärts heuer hinterrücks höchst ihretwegen immerfort immernoch insgeheim irgend jeweils komischerweise kopfüber
  kurzerhand meinetwegen deinetwegen seinetwegen unseretwegen nichtmal offenbar schonmal ungern viermal zuviel zuwenig zweimal`;
