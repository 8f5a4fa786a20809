// Printing as a call: the page brings static HTML and gets the bytes of a PDF, which it checks before it saves them.
import { ok } from '#shared/model/problem';
import { printPdf } from '../pdf';
import type { SomeHandlers } from './desk-handlers';

export const printingHandlers: SomeHandlers<'printPdf'> = {
  printPdf: async (document) => {
    const printed = await printPdf(document);
    return printed.ok ? ok({ bytes: printed.value }) : printed;
  },
};
