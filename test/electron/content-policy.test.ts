import { describe, expect, it } from 'vitest';
import { appHeaders, printHeaders } from '../../electron/content-policy';

const policyOf = (headers: Record<string, string>): readonly string[] =>
  (headers['Content-Security-Policy'] ?? '').split('; ');

describe('the headers of an answer', () => {
  it('let a page run its own scripts and nothing that is written into it', () => {
    const policy = policyOf(appHeaders('N', 'text/html'));
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval'");
    expect(policy).toContain("style-src 'self' 'nonce-N'");
    expect(policy.join()).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
  });

  it('let a document to be printed run nothing and reach nothing', () => {
    const policy = policyOf(printHeaders('N', 'text/html'));
    expect(policy).toContain("script-src 'none'");
    expect(policy.some((rule) => rule.startsWith('connect-src') || rule.startsWith('worker-src'))).toBe(
      false,
    );
    expect(policy.join()).not.toMatch(/unsafe|https?:|\*/);
  });

  it('isolate every answer, and keep none', () => {
    for (const headers of [appHeaders('N', 'a/b'), printHeaders('N', 'a/b')]) {
      expect(headers).toMatchObject({
        'Content-Type': 'a/b',
        'Cache-Control': 'no-store',
        'Cross-Origin-Embedder-Policy': 'require-corp',
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Resource-Policy': 'same-origin',
        'X-Content-Type-Options': 'nosniff',
      });
    }
  });
});
