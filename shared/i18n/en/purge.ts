// English words of purges, their certificate and legal holds.
export const purge = {
  'purge.certificate.title': 'Certificate of purge',
  'purge.certificate.workspace': 'Workspace',
  'purge.certificate.authority': 'Authority',
  'purge.certificate.number': 'Number',
  'purge.certificate.date': 'Date of the order',
  'purge.certificate.at': 'Purged at',
  'purge.certificate.by': 'Purged by',
  'purge.certificate.agency': 'Agency',
  'purge.certificate.entry': 'Audit entry',
  'purge.certificate.kind': 'What was purged',
  'purge.kind.rows': 'Single rows',
  'purge.kind.person': 'A person',
  'purge.kind.source': 'A source',
  'purge.kind.case': 'A case',
  'purge.certificate.counts':
    '{rows, plural, one {# row} other {# rows}}, {sources, plural, =0 {no source as a whole} one {# source as a whole} other {# sources as a whole}}, {documents, plural, one {# document} other {# documents}} made from them (decisions, chart items, briefings and the like), and the content of {entries, plural, one {# audit entry} other {# audit entries}}.',
  'purge.certificate.done':
    'Removed from the records, from what was understood in them, from the index, the documents, the history and what could be undone, and from the backup beside the workspace. The keys that had sealed them were destroyed; everything that remains was sealed anew.',
  'purge.certificate.again':
    'Keyed hashes, from which nothing can be read back, keep the same file from being imported again.',
  'purge.certificate.elsewhere':
    'Not reached from here: copies of the workspace or its backup in other places, files it was imported from, and briefings, charts and lists that were printed, saved or sent. Whoever signs below sees to these:',
  'purge.certificate.signed': 'Name, signature, date',
} as const;
