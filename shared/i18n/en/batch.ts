export const batch = {
  'batch.someone': 'Analyst',
  'batch.keyFile':
    'No passphrase was given: a key file (key.txt) was made in the folder. Anyone with the folder can read the workspace.',
  'batch.new': 'Made the workspace {workspace} for {people}.',
  'batch.obtained': 'Imported in batch mode',
  'batch.progress': '{file}: {rows, plural, one {# row} other {# rows}}, {percent, number, percent}',
  'batch.imported':
    'Imported {file} as “{format}”: {rows, plural, one {# row} other {# rows}} = {accepted, number} accepted + {flagged, number} flagged + {rejected, number} rejected + {repeated, number} repeated{notData, plural, =0 {} one {; # line that is no data} other {; # lines that are no data}}; {mentions, plural, one {# mention} other {# mentions}}, {links, plural, one {# link} other {# links}}; {seconds, number, ::.00} s',
  'batch.rowsNotTold':
    '{count, plural, one {One more flagged or rejected row is not listed here; --report FILE writes all.} other {# more flagged or rejected rows are not listed here; --report FILE writes all.}}',
  'batch.source':
    '  {file}, “{format}”: {rows, plural, one {# row} other {# rows}}, used by {cases, plural, =0 {no case} one {# case} other {# cases}}',
  'batch.connected':
    'Compared {pairs, plural, one {# pair} other {# pairs}}: {matches, plural, one {# possible match} other {# possible matches}}, {shared, plural, one {# shared identifier} other {# shared identifiers}}, {paths, plural, one {# path} other {# paths}}',
  'batch.charted':
    'Drew a chart of {nodes, plural, one {# thing} other {# things}} and {links, plural, one {# link} other {# links}}: {file}',
  'batch.written': 'Wrote the briefing ({bytes, number} bytes): {file}',
  'batch.reasonWanted': 'Give the reason with --reason TEXT.',
  'batch.demoDone':
    'The workspace is {workspace}. Open it in the window with: npm start -- --workspace "{workspace}"',
  'batch.step': '{text} ({seconds, number, ::.00} s)',
  'batch.decided': 'Recorded as entry {entry}.',
  'batch.undone': 'Entry {reversed} was undone by entry {entry}.',
  'batch.verified':
    '{entries, plural, one {# audit entry} other {# audit entries}} and {segments, plural, one {# segment} other {# segments}} checked: {faults, plural, =0 {all hold} one {# does not hold} other {# do not hold}}.',
  'batch.purged':
    'Purged {rows, plural, one {# row} other {# rows}}, {documents, plural, one {# document} other {# documents}} and the content of {entries, plural, one {# audit entry} other {# audit entries}}{looks, plural, =0 {} one { and of # line of the access log} other { and of # lines of the access log}} under {authority}. Audit entry {entry}.',
  'batch.certificate': 'Wrote the certificate: {file}',
  'batch.held': 'The legal hold stands; audit entry {entry}.',
  'batch.holdLifted': 'The legal hold is lifted; audit entry {entry}.',
  'batch.hold': '{target}: {authority}, since {date}',
  'batch.person': '{name} ({agency}), {role}, since {since}',
  'batch.personLeft': '{name} ({agency}), {role}, from {since} to {left}',
  'batch.newPassphraseWanted':
    'Give the new passphrase with --new-passphrase-file FILE or in the environment variable DIRIGO_NEW_PASSPHRASE.',
  'batch.keyFileRemoved': 'The key file is removed: the workspace opens with the new passphrase only.',
  'batch.recovered': '{name} has a new passphrase.',
} as const;
