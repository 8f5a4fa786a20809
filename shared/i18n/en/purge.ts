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
  'purge.open': 'Purge…',
  'purge.none': 'Nothing chosen to purge',
  'purge.none.text':
    'Begin from what is to go: a person’s sheet, a row, a source or a case has the button “Purge…”.',
  'purge.looking': 'Looking what would go…',
  'purge.head.rows': 'Purge one row',
  'purge.head.person': 'Purge a person',
  'purge.head.source': 'Purge a source',
  'purge.head.case': 'Purge a case',
  'purge.would':
    'Would go: {rows, plural, one {# row} other {# rows}}{sources, plural, =0 {} one {, # source as a whole} other {, # sources as a whole}}, {documents, plural, one {# document} other {# documents}} made from them, and the content of {entries, plural, one {# audit entry} other {# audit entries}}.{texts, plural, =0 {} one { # text that stays has words blacked out.} other { # texts that stay have words blacked out.}}',
  'purge.rows': 'Rows: those ticked go whole, with everything else they say',
  'purge.why.own': 'is this person or thing',
  'purge.why.identifier': 'shares an identifier with it',
  'purge.why.name': 'has the same name',
  'purge.authority': 'Authority',
  'purge.authority.text': 'The court or the rule that orders it',
  'purge.number': 'Number of the order',
  'purge.date': 'Date of the order',
  'purge.final':
    'This cannot be undone. The content goes from records, history and backup; all that stays is sealed anew, which can take minutes.',
  'purge.reviewed': 'I have looked through what would go',
  'purge.run': 'Purge for good',
  'purge.running': 'Purging…',
  'purge.elsewhere':
    'Copies in other places, the files it came from and what was printed or sent are not reached from here. The certificate lists them for whoever sees to them.',
  'purge.certificate.save': 'Save the certificate…',
  'purge.rowsPurged': '{count, plural, one {# row was} other {# rows were}} purged since.',
  'hold.place': 'Place a legal hold',
  'hold.lift': 'Lift it',
  'hold.stands': 'A legal hold stands: {authority}, since {date}. Nothing of it can be purged.',
} as const;
