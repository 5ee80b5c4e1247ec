import { ListenButton } from '#tools/speech/ListenButton.tsx';
import { ListenPart } from '#tools/speech/ListenPart.tsx';

/** Listening to the article. */
export const speechTool = { Part: ListenPart, Action: ListenButton };
