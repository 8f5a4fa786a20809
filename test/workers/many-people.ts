// A table long enough for two workers: people told again, headers in the middle, rows that are cut, too wide or say nothing.

/** Some 80 bytes a row; row 3 is told again in the last tenth. */
export function manyPeople(count: number): string {
  const line = (at: number): string => {
    const phone = `207-555-01${String(at % 100).padStart(2, '0')}`;
    return `"STROPWELL, P${at}",0${(at % 8) + 1}/2${at % 8}/1980,${phone},ME ${1000 + at} AB,remarks on number ${at}`;
  };
  const lines = ['NAM,DOB,PHONE,PLATE,REMARK'];
  for (let at = 1; at <= count; at++) {
    if (at % 1_500 === 0) lines.push(lines[0] ?? '');
    if (at % 900 === 0) lines.push(',,,,');
    if (at % 700 === 0) lines.push(`${line(at)},one cell too many`);
    else if (at % 800 === 0) lines.push(`"STROPWELL, P${at}",never`);
    else lines.push(line(at));
    if (at === count - 50) lines.push(line(3));
  }
  return `${lines.join('\n')}\n`;
}

/** The same length without a quotation mark, most of it plain lines of one width. */
export function plainPeople(count: number): string {
  const lines = ['ID,SURNAME,FORENAME,DOB,PHONE'];
  for (let at = 1; at <= count; at++) {
    const line = (of: number): string =>
      `R${of},Stropwell,P${of},0${(of % 8) + 1}/2${of % 8}/1980,207-555-01${String(of % 100).padStart(2, '0')}`;
    if (at % 2_500 === 0) lines.push(lines[0] ?? '', '', 'Total,,,,');
    lines.push(at === count - 50 ? line(3) : line(at));
    if (at % 1_900 === 0) lines.push(`${line(at)},one cell too many`);
  }
  return `${lines.join('\n')}\n`;
}
