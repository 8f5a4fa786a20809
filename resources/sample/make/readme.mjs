// The words beside the sample.

export function readmeOf(counts) {
  const rows = Object.entries(counts).map(([path, count]) => `| ${path} | ${count} |`);
  const total = Object.values(counts).reduce((sum, n) => sum + n, 0);
  return `# The sample: three cases and some lists

**Fictional.** Everything and everybody in these files is invented; towns and streets may be real. Telephones are
207/506-555-01xx, mail is at example.org, addresses of the net are 203.0.113.x, notice ids are 1900/9xxxx. VIN, IBAN,
IMEI, container and IMO numbers and wallets are made up, with check digits that hold. The date of the story is 8 December 2025.

- **Case A "Slack Tide"**, a drug task force in Houlton: pills in seafood packaging, from the Portland terminal to Aroostook.
- **Case B "Harbor Light"**, a county sheriff: trafficking through the motels of South Portland, with data of a partner in Québec.
- **Case C "Paper Boat"**, the municipal police of Bangor: a payment of a town diverted to a stranger's account.
- **Lists**: notices (60 of 212) and their next edition, lost documents, stolen vehicles, sanctions.

Nearly all rows are ordinary people, calls, parcels and payments: the connections have to be found.
\`truth.json\` says what must be found, what must not be joined, and where *unsure* is the right answer, with the rows.
\`workspace.json\` says how each file is imported: which case or list, grading, marking, class of material, zone, date order.

| file | rows |
|---|---|
${rows.join('\n')}
| together | ${total} |

\`node resources/sample/make/make.mjs\` writes all of it again, byte for byte. With \`--seed TEXT --rename\` it tells the
same story of other people, with \`--shuffle\` in another order of rows, with \`--rewrite\` in other ways of writing, into \`--out FOLDER\`.
`;
}
