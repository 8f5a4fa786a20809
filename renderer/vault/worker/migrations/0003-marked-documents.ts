// From here on the state says what all documents hash to, which is written after each migration, and old entries of the logs lie
// many to a row, which closing sees to: versions of before would not find them.
import { type Migration, nothingToDo } from './migration';

export const markedDocuments: Migration = {
  number: 3,
  name: 'marked-documents',
  batch: nothingToDo,
};
