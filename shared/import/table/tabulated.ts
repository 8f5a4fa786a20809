// Formats whose reader makes a table of each file: columns mean what their names and values say, and a person can change it.
import { severalIn } from '../tabulate';
import type { Format, FormatId } from '../types';
import { compileRows } from './compile-rows';
import { proposeTable } from './propose-table';

export function tabulated(format: FormatId): Pick<Format, 'propose' | 'understand'> {
  return {
    propose: ({ name }, { reader }, records) =>
      proposeTable({
        format,
        fileName: name,
        title: '',
        reader,
        header: true,
        records,
        several: severalIn(records),
      }),
    understand: (spec) => compileRows(spec),
  };
}
