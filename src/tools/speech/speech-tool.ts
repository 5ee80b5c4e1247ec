import { useTranslation } from 'react-i18next';
import { ListenButton } from '#tools/speech/ListenButton.tsx';
import { ListenPart } from '#tools/speech/ListenPart.tsx';
import { listenKey } from '#tools/speech/listen.ts';

function Told() {
  return useTranslation('tools/speech').t('shortcut');
}

/** Listening to the article. */
export const speechTool = { Part: ListenPart, Action: ListenButton, shortcut: { key: listenKey, Told } };
