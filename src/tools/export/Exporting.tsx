import { useTranslation } from 'react-i18next';
import { type LoadAnalysis, loadWholeAnalysis } from '#article/document/analysis.ts';
import type { Apparatus } from '#article/document/apparatus.ts';
import type { Article } from '#article/document/article.ts';
import type { Language } from '#article/document/language.ts';
import type { ShownArticle } from '#article/document/leave-out.ts';
import { useChoices } from '#reader/layers/use-choices.ts';
import { ExportDialog } from '#tools/export/ExportDialog.tsx';
import { exportFormats, type FormatName, formatNames, nameFile } from '#tools/export/export-format.ts';
import { layersOf, listParts } from '#tools/export/export-layers.ts';
import { saveFile } from '#ui/save-file.ts';
import { turn } from '#ui/turn.ts';

interface ExportingProps {
  readonly article: Article;
  readonly apparatus: Apparatus;
  readonly language: Language;
  readonly address?: string | undefined;
  readonly loadAnalysis: LoadAnalysis;
  /** The article with the glosses that the page shows. Errors: it can't be had. */
  readonly loadShown: () => Promise<ShownArticle>;
  /** Whether the page shows no gloss of words that the reader knows. */
  readonly isKnownLeftOut: () => boolean;
  readonly loadConllu?: (() => Promise<Uint8Array<ArrayBuffer>>) | undefined;
  readonly onClose: () => void;
}

/** Asks what the article is to be saved as, makes the file on the device and has it saved. Loaded when it is asked for. */
export function Exporting(props: ExportingProps) {
  const { article, apparatus, language, address, loadAnalysis, loadShown, loadConllu, onClose } = props;
  const { t } = useTranslation('tools/export');
  const layers = layersOf(useChoices(), article);
  const save = async (name: FormatName): Promise<boolean> => {
    const { type, needsAnalysis, isAsShown, write } = exportFormats[name];
    try {
      const { sentences } = needsAnalysis
        ? await loadWholeAnalysis(article, loadAnalysis)
        : { sentences: {} };
      const written = isAsShown && layers.glosses !== 'none' ? (await loadShown()).article : article;
      // A long text takes a second or two: first the page says that it is on its way.
      await turn();
      const modified = new Date().toISOString().replace(/\.\d+/, '');
      const content = write
        ? write({ article: written, apparatus, sentences, language, layers, address, modified, t })
        : await loadConllu?.();
      if (content === undefined) return false;
      saveFile(nameFile(article, name), new Blob([content], { type }));
      return true;
    } catch {
      return false;
    }
  };
  const parts = listParts(article);
  // Of a text without any of them there is nothing to annotate.
  const isOffered = {
    epub: true,
    conllu: loadConllu !== undefined,
    tei: true,
    annotations: parts.length > 0,
  };
  const formats = formatNames.filter((name) => isOffered[name]);
  return (
    <ExportDialog
      {...{ formats, layers, parts, language, onClose }}
      isKnownLeftOut={props.isKnownLeftOut()}
      onSave={save}
    />
  );
}
