// Migrations of sealed content, numbered and never edited. They run after opening, in batches that can be broken off and
// resumed: a transaction cannot wait for encryption, so Dexie's own upgrades only make tables.
import { openingLayout } from './0001-opening-layout';
import { concealedNumbers } from './0002-concealed-numbers';
import { markedDocuments } from './0003-marked-documents';
import { zstdParts } from './0004-zstd-parts';
import { idsAndMentions } from './0005-ids-and-mentions';
import { boundRows } from './0006-bound-rows';
import type { Migration } from './migration';

/** In order. To add one: write its file with the next number and add its line here. */
export const migrations: readonly Migration[] = [
  openingLayout,
  concealedNumbers,
  markedDocuments,
  zstdParts,
  idsAndMentions,
  boundRows,
];

export const LAST_MIGRATION = migrations.length;
