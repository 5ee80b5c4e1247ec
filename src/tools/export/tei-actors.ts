import type { Actor, ActorKind } from '#article/document/actor.ts';
import { allActors } from '#article/document/apparatus.ts';
import { listMentions } from '#article/document/mentions.ts';
import { articleSentences } from '#article/document/sentences.ts';
import type { ExportSetting } from '#tools/export/export-setting.ts';
import { actorName } from '#tools/export/tei-sentence.ts';
import { element, type XmlElement } from '#tools/export/xml.ts';

/** How TEI lists actors of a kind: the list, an entry, its name, and its note, which an event has as a description. */
interface Listed {
  readonly list: string;
  readonly item: string;
  readonly name: string;
  readonly note: 'note' | 'desc';
}

const person: Listed = { list: 'listPerson', item: 'person', name: 'persName', note: 'note' };
const org: Listed = { list: 'listOrg', item: 'org', name: 'orgName', note: 'note' };
const place: Listed = { list: 'listPlace', item: 'place', name: 'placeName', note: 'note' };
const event: Listed = { list: 'listEvent', item: 'event', name: 'label', note: 'desc' };
const other: Listed = { list: 'listNym', item: 'nym', name: 'form', note: 'note' };

const listed: Readonly<Record<ActorKind, Listed>> = {
  person,
  country: place,
  group: org,
  organization: org,
  place,
  event,
  other,
};

const languages = ['de', 'en'] as const;

function writeActor({ identity, name, kind, role }: Actor): XmlElement {
  const { item, name: named, note } = listed[kind];
  return element(
    item,
    { 'xml:id': actorName(identity), type: kind === 'country' || kind === 'group' ? kind : undefined },
    languages.map((language) => element(named, { 'xml:lang': language }, name[language])),
    role && languages.map((language) => element(note, { 'xml:lang': language }, role[language])),
  );
}

/** Writes who and what is meant, or speaks, in TEI, by kind: each that a reference leads to. Source: TEI P5, 13.3 and 16.10. */
export function writeTeiActors({ article, apparatus }: ExportSetting): readonly XmlElement[] {
  const named = new Set([
    ...listMentions(article).map(({ actor }) => actor),
    ...articleSentences(article).flatMap(({ speaker }) => speaker?.identity ?? []),
  ]);
  const known = allActors(apparatus);
  const identities = new Set(known.map(({ identity }) => identity));
  const unknown = Array.from(named)
    .filter((identity) => !identities.has(identity))
    .map((identity): Actor => {
      const name = identity.replaceAll('_', ' ');
      return { identity, name: { de: name, en: name }, kind: 'other', means: [identity] };
    });
  const actors = [...known, ...unknown];
  return [person, place, org, event, other].flatMap((one) => {
    const own = actors.filter(({ kind }) => listed[kind] === one);
    return own.length === 0 ? [] : [element(one.list, {}, own.map(writeActor))];
  });
}
