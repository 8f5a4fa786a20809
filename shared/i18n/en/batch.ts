export const batch = {
  'batch.someone': 'Analyst',
  'batch.keyFile':
    'No passphrase was given: a key file (key.txt) was made in the folder. Anyone with the folder can read the workspace.',
  'batch.new': 'Made the workspace {workspace} for {people}.',
  'batch.obtained': 'Imported in batch mode',
  'batch.progress': '{file}: {rows, number} rows, {percent, number, percent}',
  'batch.imported':
    'Imported {file} ({format}): {rows, number} rows = {accepted, number} accepted + {flagged, number} flagged + {rejected, number} rejected + {repeated, number} repeated{empty, plural, =0 {} one {; # empty line} other {; # empty lines}}; {mentions, number} mentions, {links, number} links; {seconds, number, ::.00} s',
  'batch.source':
    '  {file} ({format}): {rows, number} rows, used by {cases, plural, =0 {no case} one {# case} other {# cases}}',
  'batch.connected':
    'Compared {pairs, number} pairs: {matches, number} possible matches, {shared, number} shared identifiers, {paths, number} paths',
  'batch.charted': 'Drew a chart of {nodes, number} things and {links, number} links: {file}',
  'batch.written': 'Wrote the briefing ({bytes, number} bytes): {file}',
  'batch.step': '{text} ({seconds, number, ::.00} s)',
  'batch.chartTitle': 'Connections',
  'batch.decided': 'Recorded as entry {entry}.',
  'batch.undone': 'Entry {reversed} was undone by entry {entry}.',
  'batch.auditFault': 'Audit entry {number}: {code}.',
  'batch.rowFault': 'A stored row in {table} does not hold ({code}): {source}.',
  'batch.verified':
    '{entries, number} audit entries and {segments, number} segments checked: {faults, plural, =0 {all hold} one {# does not hold} other {# do not hold}}.',
  'batch.purged':
    'Purged {rows, plural, one {# row} other {# rows}}, {documents, plural, one {# document} other {# documents}} and the content of {entries, plural, one {# audit entry} other {# audit entries}} under {authority}. Audit entry {entry}.',
  'batch.certificate': 'Wrote the certificate: {file}',
  'batch.held': 'The legal hold stands; audit entry {entry}.',
  'batch.holdLifted': 'The legal hold is lifted; audit entry {entry}.',
  'batch.hold': '{target}: {authority}, since {date}',
} as const;
