// One line of a card, unfolded: `item1.TEL;TYPE=cell,voice:+1 207 555 0133`. Facts: RFC 6350 and what versions 2.1 and 3.0 write.

export interface CardLine {
  /** Upper case, without its group. */
  readonly name: string;
  /** `cell`, `work`, ...: lower case; of version 2.1 also those without `TYPE=`. */
  readonly types: readonly string[];
  readonly charset: string | null;
  readonly isQuotedPrintable: boolean;
  readonly isBase64: boolean;
  /** As written, escapes and all. */
  readonly value: string;
}

/** Null: no property. */
export function cardLine(line: string): CardLine | null {
  const found = /^(?:[\w-]+\.)?([A-Za-z][\w-]*)((?:;(?:"[^"]*"|[^":;])*)*):(.*)$/s.exec(line);
  if (found === null) return null;
  const [, name = '', parameters = '', value = ''] = found;
  const types: string[] = [];
  let charset: string | null = null;
  let encoding = '';
  for (const parameter of parameters.split(';').slice(1)) {
    const [key = '', text] = parameter.split('=', 2);
    const upper = key.toUpperCase();
    if (upper === 'CHARSET') charset = text ?? null;
    else if (upper === 'ENCODING') encoding = (text ?? '').toUpperCase();
    else if (upper === 'TYPE') types.push(...(text ?? '').replace(/"/g, '').toLowerCase().split(','));
    else if (text === undefined && /^(?:QUOTED-PRINTABLE|BASE64|B)$/.test(upper)) encoding = upper;
    else if (text === undefined) types.push(key.toLowerCase());
  }
  return {
    name: name.toUpperCase(),
    types: types.filter((type) => type !== ''),
    charset,
    isQuotedPrintable: encoding === 'QUOTED-PRINTABLE',
    isBase64: encoding === 'BASE64' || encoding === 'B' || /^data:[^,]*;base64,/i.test(value),
    value,
  };
}

/** The parts of a name or an address, each without its escapes. */
export function cardParts(value: string): readonly string[] {
  return value.split(/(?<!\\);/).map(plainCardText);
}

export function plainCardText(value: string): string {
  return value
    .replace(/\\n/gi, '\n')
    .replace(/\\([,;:\\])/g, '$1')
    .trim();
}

/** `=C3=A9` as letters; the charset is UTF-8 where none is told. Bytes that are none of it come as they can be read. */
export function fromQuotedPrintable(value: string, charset: string | null): string {
  const bytes: number[] = [];
  for (const part of value.split(/(=[\dA-Fa-f]{2})/))
    if (/^=[\dA-Fa-f]{2}$/.test(part)) bytes.push(Number.parseInt(part.slice(1), 16));
    else for (const byte of new TextEncoder().encode(part)) bytes.push(byte);
  return decoderOf(charset).decode(Uint8Array.from(bytes));
}

function decoderOf(charset: string | null): TextDecoder {
  try {
    return new TextDecoder(charset ?? 'utf-8');
  } catch {
    // A charset that nobody knows is a RangeError: most cards are UTF-8.
    return new TextDecoder('utf-8');
  }
}
