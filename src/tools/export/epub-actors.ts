import type { Actor } from '#article/document/actor.ts';
import { keyActors } from '#article/document/apparatus.ts';
import { listMentions, mentionsOf } from '#article/document/mentions.ts';
import { writeAppendix, writePage } from '#tools/export/epub-page.ts';
import type { ExportSetting } from '#tools/export/export-setting.ts';
import { element, type XmlElement } from '#tools/export/xml.ts';

/**
 * Writes the list of the key actors: who they are, and how often they are meant, which leads to the first time. Undefined for an
 * article that has none.
 * @param anchors where sentences stand in the book
 */
export function writeActors(
  setting: ExportSetting,
  anchors: ReadonlyMap<string, string>,
): string | undefined {
  const { article, apparatus, language, t } = setting;
  if (keyActors(apparatus).length === 0) return undefined;
  const mentions = listMentions(article);
  const describe = (actor: Actor): XmlElement => {
    const own = mentionsOf(mentions, actor);
    const href = own[0] && anchors.get(own[0].sentence);
    return element(
      'li',
      {},
      element('b', {}, actor.name[language]),
      actor.role && ` – ${actor.role[language]}`,
      href === undefined ? undefined : [' · ', element('a', { href }, t('mentions', { count: own.length }))],
    );
  };
  const groups = apparatus.groups.map(({ group, actors }) =>
    element('ul', {}, group && describe(group), actors.map(describe)),
  );
  const title = t('actors');
  return writePage({
    title,
    language,
    content: [
      writeAppendix(
        title,
        groups.filter(({ children }) => children.length > 0),
      ),
    ],
  });
}
