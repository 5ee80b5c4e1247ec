import { ExportButton } from '#tools/export/ExportButton.tsx';
import { ExportPart } from '#tools/export/ExportPart.tsx';

/** Saving the article as a file: a book for an e-reader, or what scholars read. */
export const exportTool = { Part: ExportPart, Action: ExportButton };
