// Internet addresses: IPv4 in dotted form, IPv6 in the form of RFC 5952, with the port where one is written (carriers put
// many subscribers behind one address, so the port matters).
import { defineValueType } from './define-value-type';
import type { Parsed } from './value-type';
import { notUnderstood, placeholder, understood } from './written-text';

export interface IpValue {
  readonly address: string;
  /** Null when none is written. */
  readonly port: number | null;
}

function read(written: string): Parsed<IpValue> {
  const text = written.replace(/\[\.\]/g, '.').replace(/^ip\b[:\s]*/i, '');
  const four = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})(?:\/32)?(?::(\d{1,5}))?$/.exec(text);
  if (four !== null) {
    const parts = four.slice(1, 5).map(Number);
    if (parts.some((part) => part > 255)) return notUnderstood(written);
    if (parts.every((part) => part === 0) || parts.every((part) => part === 255)) return placeholder();
    return withPort(written, parts.join('.'), four[5]);
  }
  const six =
    /^\[([0-9a-f:.]+)(?:%\w+)?\](?::(\d{1,5}))?$/i.exec(text) ??
    /^([0-9a-f:.]+)(?:%\w+)?(?:\/128)?$/i.exec(text);
  const address = six === null ? null : normalSix((six[1] ?? '').toLowerCase());
  if (six === null || address === null) return notUnderstood(written);
  return address === '::' ? placeholder() : withPort(written, address, six[2]);
}

function withPort(written: string, address: string, digits: string | undefined): Parsed<IpValue> {
  if (digits === undefined) return understood({ address, port: null });
  const port = Number(digits);
  return port >= 1 && port <= 65_535 ? understood({ address, port }) : notUnderstood(written);
}

function normalSix(text: string): string | null {
  const halves = text.split('::');
  if (halves.length > 2) return null;
  const [head = [], tail = []] = halves.map((half) => (half === '' ? [] : half.split(':').flatMap(groupsOf)));
  const missing = 8 - head.length - tail.length;
  if (halves.length === 2 ? missing < 1 : missing !== 0) return null;
  const groups = [...head, ...Array.from({ length: missing }, () => '0'), ...tail];
  if (!groups.every((group) => /^[0-9a-f]{1,4}$/.test(group))) return null;
  return shortest(groups.map((group) => group.replace(/^0+(?=.)/, '')));
}

/** The dotted tail of a mapped address (`::ffff:192.0.2.1`) as two groups. */
function groupsOf(group: string): readonly string[] {
  const four = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(group);
  if (four === null) return [group];
  const [a = 0, b = 0, c = 0, d = 0] = four.slice(1).map(Number);
  return a > 255 || b > 255 || c > 255 || d > 255
    ? ['?']
    : [(a * 256 + b).toString(16), (c * 256 + d).toString(16)];
}

function shortest(groups: readonly string[]): string {
  let best = { from: -1, length: 1 };
  for (let from = 0; from < 8; from++) {
    let length = 0;
    while (from + length < 8 && groups[from + length] === '0') length++;
    if (length > best.length) best = { from, length };
  }
  if (best.from < 0) return groups.join(':');
  return `${groups.slice(0, best.from).join(':')}::${groups.slice(best.from + best.length).join(':')}`;
}

const PRIVATE =
  /^(?:10\.|127\.|169\.254\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|::1$|f[cd][0-9a-f]{2}:|fe[89ab])/;

/** Addresses that every house has (RFC 1918, RFC 6598, loopback, link-local): they name nobody. */
export function isPrivateIp(address: string): boolean {
  return PRIVATE.test(address);
}

/** Key: the address without its port; a private address is no pivot. */
export const ip = defineValueType<IpValue>({
  id: 'ip',
  freeText: false,
  read,
  encode: (value) => (value.port === null ? value.address : `${value.address} ${value.port}`),
  decode: (encoded) => {
    const [address = '', port] = encoded.split(' ');
    return { address, port: port === undefined ? null : Number(port) };
  },
  keys: (value) => [value.address],
  isPivot: (value) => !isPrivateIp(value.address),
  format: (value) => {
    if (value.port === null) return value.address;
    return value.address.includes(':')
      ? `[${value.address}]:${value.port}`
      : `${value.address}:${value.port}`;
  },
});
