// Mail, web and online names.
import { describe, expect, test } from 'vitest';
import { email } from '#shared/values/email';
import { ip, isPrivateIp } from '#shared/values/ip';
import { onlineAccount } from '#shared/values/online-account';
import { url } from '#shared/values/url';
import type { ValueType } from '#shared/values/value-type';
import { maine } from './contexts';

function encoded<T>(type: ValueType<T>, written: string): string {
  const parsed = type.parse(written, maine);
  return parsed.kind === 'understood' ? type.encode(parsed.value) : parsed.kind;
}

describe('mail addresses', () => {
  test.each([
    ['Tern.Tide@Example.ORG', 'tern.tide@example.org'],
    ['Tern Tide <tern@example.org>', 'tern@example.org'],
    ['mailto:tern@example.org', 'tern@example.org'],
    ['tern [at] example [dot] org', 'tern@example.org'],
    ['tern@example.org,', 'tern@example.org'],
    ['none@none.com', 'placeholder'],
    ['tern@example', 'not-understood'],
    ['@tern_and_tide', 'not-understood'],
    ['a@b@example.org', 'not-understood'],
    ['a@example.org; b@example.org', 'not-understood'],
  ])('%s: %s', (written, expected) => {
    expect(encoded(email, written)).toBe(expected);
  });
});

describe('web addresses', () => {
  test.each([
    ['HTTPS://WWW.Example.org/Path', 'https://www.example.org/Path'],
    ['example.org', 'https://example.org'],
    ['hxxp://example[.]org/a', 'http://example.org/a'],
    ['https://example.org:443/', 'https://example.org'],
    ['javascript:alert(1)', 'not-understood'],
    ['file:///etc/passwd', 'not-understood'],
  ])('%s: %s', (written, expected) => {
    expect(encoded(url, written)).toBe(expected);
  });

  test('scheme and www do not make another site', () => {
    expect(url.keys('https://www.example.org/a')).toEqual(url.keys('http://example.org/a/'));
  });
});

describe('online names', () => {
  test.each([
    ['@Tern_and_Tide', ':tern_and_tide'],
    ['tern_and_tide', ':tern_and_tide'],
    ['telegram: @tern_and_tide', 'telegram:tern_and_tide'],
    ['tern_and_tide (Telegram)', 'telegram:tern_and_tide'],
    ['https://t.me/tern_and_tide', 'telegram:tern_and_tide'],
    ['instagram.com/tern_and_tide/', 'instagram:tern_and_tide'],
    ['IG: tern_and_tide', 'instagram:tern_and_tide'],
  ])('%s: %s', (written, expected) => {
    expect(encoded(onlineAccount, written)).toBe(expected);
  });

  test('a name meets itself with and without a platform', () => {
    const keysOf = (written: string): readonly string[] =>
      onlineAccount.keys(onlineAccount.decode(encoded(onlineAccount, written)));
    expect(keysOf('@tern_and_tide')[0]).toBe(keysOf('telegram: tern_and_tide')[0]);
  });
});

describe('internet addresses', () => {
  test.each([
    ['203.0.113.9', '203.0.113.9'],
    ['203.000.113.009', '203.0.113.9'],
    ['203.0.113.9:50123', '203.0.113.9 50123'],
    ['203[.]0[.]113[.]9', '203.0.113.9'],
    ['2001:0DB8:0:0:0:0:0:1', '2001:db8::1'],
    ['[2001:db8::1]:443', '2001:db8::1 443'],
    ['::ffff:203.0.113.9', '::ffff:cb00:7109'],
    ['fe80::1%eth0', 'fe80::1'],
    ['0.0.0.0', 'placeholder'],
    ['::', 'placeholder'],
    ['256.1.1.1', 'not-understood'],
    ['1.2.3', 'not-understood'],
    ['2001:db8::1::2', 'not-understood'],
    ['12:34', 'not-understood'],
  ])('%s: %s', (written, expected) => {
    expect(encoded(ip, written)).toBe(expected);
  });

  test('addresses of every house are told apart', () => {
    expect(['10.0.0.1', '192.168.1.4', '172.16.0.1', '100.64.0.1', 'fd00::1', '::1'].every(isPrivateIp)).toBe(
      true,
    );
    expect(['203.0.113.9', '172.32.0.1', '2001:db8::1'].some(isPrivateIp)).toBe(false);
  });
});
