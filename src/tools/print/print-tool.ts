import { PrintButton } from '#tools/print/PrintButton.tsx';
import { PrintPart } from '#tools/print/PrintPart.tsx';

/** Printing for study. */
export const printTool = { Part: PrintPart, Action: PrintButton };
