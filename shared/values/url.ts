// Web addresses as text (RFC 3986): never opened, only compared.
import { defineValueType } from './define-value-type';
import { notUnderstood, understood } from './written-text';

const WEB =
  /^(?:(https?|ftp):\/\/)?(?:[^\s/@]+@)?((?:[\p{L}\p{N}_](?:[\p{L}\p{N}_-]{0,61}[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}-]{0,22}[\p{L}\p{N}])(?::(\d{1,5}))?([/?#]\S*)?$/iu;

/**
 * Value: `scheme://host/path` with scheme and host in lower case, default port, user and a bare slash gone; no scheme means
 * https. Written defanged (`hxxp`, `[.]`) is understood. Key: without scheme and `www.`.
 */
export const url = defineValueType<string>({
  id: 'url',
  freeText: false,
  read: (text) => {
    const fanged = text
      .replace(/^hxxp/i, 'http')
      .replace(/\[\.\]|\(\.\)/g, '.')
      .replace(/\[:\]/g, ':');
    const found = WEB.exec(fanged);
    if (found === null) return notUnderstood(text);
    const [, scheme = 'https', host = '', port, path = ''] = found;
    const isDefault = port === undefined || port === '80' || port === '443';
    const rest = path.replace(/^\/$/, '');
    return understood(`${scheme.toLowerCase()}://${host.toLowerCase()}${isDefault ? '' : `:${port}`}${rest}`);
  },
  encode: (value) => value,
  decode: (encoded) => encoded,
  keys: (value) => [
    value
      .replace(/^[a-z]+:\/\//, '')
      .replace(/^www\./, '')
      .replace(/\/$/, ''),
  ],
  format: (value) => value,
});
