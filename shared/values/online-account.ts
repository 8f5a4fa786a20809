// Names that people go by online: a handle, and the platform where it is said.
import { defineValueType } from './define-value-type';
import { notUnderstood, understood } from './written-text';

export interface OnlineAccountValue {
  /** Lower case, without @. */
  readonly handle: string;
  /** Lower case; null when it is not said. */
  readonly platform: string | null;
}

const platforms: ReadonlyMap<string, string> = new Map([
  ...(
    [
      'telegram',
      'whatsapp',
      'signal',
      'snapchat',
      'instagram',
      'facebook',
      'messenger',
      'tiktok',
      'discord',
    ] as const
  ).map((name) => [name, name] as const),
  ...(
    [
      'twitter',
      'reddit',
      'kik',
      'wickr',
      'session',
      'threema',
      'viber',
      'wechat',
      'line',
      'vk',
      'youtube',
    ] as const
  ).map((name) => [name, name] as const),
  ...(
    [
      'skype',
      'steam',
      'xbox',
      'github',
      'linkedin',
      'cashapp',
      'venmo',
      'paypal',
      'onlyfans',
      'grindr',
    ] as const
  ).map((name) => [name, name] as const),
  ['x', 'twitter'],
  ['ig', 'instagram'],
  ['insta', 'instagram'],
  ['fb', 'facebook'],
  ['tg', 'telegram'],
  ['snap', 'snapchat'],
  ['cash app', 'cashapp'],
]);

const hosts: ReadonlyMap<string, string> = new Map([
  ['t.me', 'telegram'],
  ['telegram.me', 'telegram'],
  ['instagram.com', 'instagram'],
  ['facebook.com', 'facebook'],
  ['fb.com', 'facebook'],
  ['twitter.com', 'twitter'],
  ['x.com', 'twitter'],
  ['tiktok.com', 'tiktok'],
  ['snapchat.com', 'snapchat'],
  ['vk.com', 'vk'],
  ['reddit.com', 'reddit'],
  ['cash.app', 'cashapp'],
  ['github.com', 'github'],
]);

const PROFILE =
  /^(?:https?:\/\/)?(?:www\.|m\.)?([a-z.]+)\/(?:user\/|u\/|add\/|in\/)?[@$]?([^\s/?#]+)\/?(?:[?#].*)?$/i;
const BEFORE = /^([a-z ]{1,10}?)\s*[:/]\s*@?(\S.*)$/i;
const AFTER = /^@?(\S+)\s+(?:\(|\[|on |sur |en |- )([a-z ]{1,10}?)[)\]]?$/i;

/**
 * Keys: the handle, then `platform:handle`. The same handle on two platforms meets (people keep their names), and what it
 * means is for a person to say.
 */
export const onlineAccount = defineValueType<OnlineAccountValue>({
  id: 'onlineAccount',
  freeText: true,
  read: (text) => {
    const profile = PROFILE.exec(text);
    const platform = hosts.get((profile?.[1] ?? '').toLowerCase());
    if (profile !== null && platform !== undefined) return account(text, profile[2] ?? '', platform);
    const before = BEFORE.exec(text);
    const named = platforms.get((before?.[1] ?? '').toLowerCase());
    if (before !== null && named !== undefined) return account(text, before[2] ?? '', named);
    const after = AFTER.exec(text);
    const said = platforms.get((after?.[2] ?? '').toLowerCase());
    if (after !== null && said !== undefined) return account(text, after[1] ?? '', said);
    return account(text, text, null);
  },
  encode: (value) => `${value.platform ?? ''}:${value.handle}`,
  decode: (encoded) => {
    const colon = encoded.indexOf(':');
    return { handle: encoded.slice(colon + 1), platform: colon === 0 ? null : encoded.slice(0, colon) };
  },
  keys: (value) => {
    if (value.handle.length > 200) return [];
    return value.platform === null ? [value.handle] : [value.handle, `${value.platform}:${value.handle}`];
  },
  format: (value) => (value.platform === null ? value.handle : `${value.handle} (${value.platform})`),
});

function account(text: string, written: string, platform: string | null) {
  const handle = written.replace(/^@+/, '').trim().toLowerCase();
  return handle === '' ? notUnderstood(text) : understood<OnlineAccountValue>({ handle, platform });
}
