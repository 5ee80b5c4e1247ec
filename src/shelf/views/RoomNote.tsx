import { useTranslation } from 'react-i18next';
import type { Language } from '#article/document/language.ts';
import type { TextSource } from '#shelf/open/text-source.ts';
import type { StorageRoom } from '#shelf/store/storage-room.ts';
import { formatBytes } from '#shelf/views/format-bytes.ts';
import type { QueuedSource } from '#shelf/views/opening-queue.ts';
import style from '#shelf/views/ShelfView.module.css';

interface RoomNoteProps {
  readonly room: StorageRoom | undefined;
  readonly queued: readonly QueuedSource[];
  readonly language: Language;
}

/** Less than this share of the room is little. */
const little = 0.2;

function sizeOf(source: TextSource): number {
  if (source instanceof File) return source.size;
  return (typeof source === 'string' ? source : source.html).length;
}

/** Says that there is little room left on the device, before there is none. */
export function RoomNote({ room, queued, language }: RoomNoteProps) {
  const { t } = useTranslation('shelf/views');
  if (!room) return null;
  const left = Math.max(0, room.quota - room.used);
  const waiting = queued
    .filter(({ opening }) => !opening?.state().end)
    .reduce((sum, { source }) => sum + sizeOf(source), 0);
  if (left >= little * room.quota && left >= waiting) return null;
  return <p className={style.broken}>{t('room', { left: formatBytes(left, language) })}</p>;
}
