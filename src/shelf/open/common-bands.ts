import { commonForms } from 'virtual:common-forms';
import { type CommonForms, divideByFrequency } from '#article/document/frequency.ts';

/** Which words of German are common, in the worker. */
export const commonBands: CommonForms = divideByFrequency(commonForms);
