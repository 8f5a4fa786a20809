// The shell around every page: what a page is given, and what no page can do, whatever code runs in it.
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askDesk, callDesk } from './ask-desk';
import { freshFolder, type Launched, launchApp } from './launch';
import { type Probe, placeProbe } from './probe';

let running: Launched;
let outside: Server;
let asked = 0;
let address = '';
const probes: Probe[] = [];

const tryEval = `
const attempt = (run) => { try { return String(run()); } catch (error) { return error.name; } };
const tries = () => ({ evaluated: attempt(() => eval('1 + 1')), made: attempt(() => new Function('return 2')()) });
`;

beforeAll(async () => {
  outside = createServer((_, response) => {
    asked += 1;
    response.setHeader('Access-Control-Allow-Origin', '*').end('reached');
  });
  await new Promise<void>((resolve) => outside.listen(0, '127.0.0.1', resolve));
  const bound = outside.address();
  address = typeof bound === 'object' && bound !== null ? `http://127.0.0.1:${bound.port}/` : '';
  running = await launchApp({ home: await freshFolder('shell') });
  probes.push(await placeProbe('probe-page.js', `${tryEval} globalThis.probed = tries();`));
  probes.push(
    await placeProbe(
      'probe-worker.js',
      `${tryEval} fetch(${JSON.stringify(address)}).then(() => 'reached', (error) => error.name).then((fetched) =>
        postMessage({ ...tries(), fetched, isolated: self.crossOriginIsolated }));`,
    ),
  );
});

afterAll(async () => {
  await running?.app.close();
  outside?.close();
  for (const probe of probes) await probe.remove();
});

describe('what a page is given', () => {
  it('is isolated from other origins, so that memory can be shared with workers', async () => {
    const given = await running.page.evaluate(() => [
      crossOriginIsolated,
      typeof SharedArrayBuffer,
      location.origin,
    ]);
    expect(given).toEqual([true, 'function', 'dirigo://app']);
  });

  it('sees one door to the main process and nothing of Node', async () => {
    const seen = await running.page.evaluate(() => ({
      door: Object.keys(window.desk).sort(),
      node: ['require', 'process', 'module', 'Buffer'].filter((name) => name in globalThis),
    }));
    expect(seen).toEqual({ door: ['call', 'dropped', 'onEvent'], node: [] });
  });

  it('has a database that is not thrown away when the disk fills', async () => {
    expect(await running.page.evaluate(() => navigator.storage.persisted())).toBe(true);
  });

  it('gets a policy, isolation and no caching with every answer, a missing page included', async () => {
    const headers = await running.page.evaluate(async () => {
      const answers = await Promise.all(
        ['/index.html', '/probe-worker.js', '/none.js'].map((url) => fetch(url)),
      );
      return answers.map(({ headers }) => ({
        policy: headers.get('content-security-policy')?.replaceAll(/'nonce-[^']+'/g, "'nonce-N'"),
        embedder: headers.get('cross-origin-embedder-policy'),
        cache: headers.get('cache-control'),
        sniff: headers.get('x-content-type-options'),
      }));
    });
    expect(new Set(headers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(headers[0]).toMatchObject({ embedder: 'require-corp', cache: 'no-store', sniff: 'nosniff' });
    expect(headers[0]?.policy).toMatch(/^default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; /);
    expect(headers[0]?.policy).not.toContain('unsafe-inline');
  });

  it('gets a fresh nonce with each load', async () => {
    const nonces = await running.page.evaluate(async () => {
      const pages = await Promise.all(
        ['/index.html', '/index.html'].map(async (url) => (await fetch(url)).text()),
      );
      return pages.map((page) => /nonce="([^"]+)"/.exec(page)?.[1]);
    });
    expect(nonces[0]).toMatch(/^[A-Za-z0-9+/]{24}$/);
    expect(nonces[1]).not.toBe(nonces[0]);
  });
});

describe('what no page can do', () => {
  it('run strings as code', async () => {
    await running.page.addScriptTag({ url: '/probe-page.js', type: 'module' });
    const tried = await running.page.evaluate(() => (globalThis as { probed?: unknown }).probed);
    expect(tried).toEqual({ evaluated: 'EvalError', made: 'EvalError' });
  });

  it('run strings as code in a worker, or reach the network from there', async () => {
    const told = await running.page.evaluate(
      (url) =>
        new Promise((resolve, reject) => {
          const worker = new Worker(url, { type: 'module' });
          worker.onmessage = ({ data }) => resolve(data);
          worker.onerror = ({ message }) => reject(new Error(`the worker did not start: ${message}`));
        }),
      '/probe-worker.js',
    );
    expect(told).toEqual({ evaluated: 'EvalError', made: 'EvalError', fetched: 'TypeError', isolated: true });
  });

  it('reach an address on the network', async () => {
    const reached = await running.page.evaluate(async (url) => {
      const fetched = await fetch(url).then(
        () => 'reached',
        (error: Error) => error.name,
      );
      const image = await new Promise((resolve) => {
        const picture = new Image();
        picture.onload = () => resolve('reached');
        picture.onerror = () => resolve('refused');
        picture.src = url;
      });
      const socket = await new Promise((resolve) => {
        try {
          const opened = new WebSocket(url.replace('http', 'ws'));
          opened.onopen = () => resolve('reached');
          opened.onerror = () => resolve('refused');
        } catch (error) {
          resolve(error instanceof Error ? error.name : error);
        }
      });
      return { fetched, image, socket };
    }, address);
    expect(reached).toEqual({ fetched: 'TypeError', image: 'refused', socket: 'refused' });
    expect(asked).toBe(0);
  });

  it('reach the network even without the page policy, because its session refuses', async () => {
    const tried = await running.app.evaluate(async ({ BrowserWindow, session }, url) => {
      const sessions = [
        session.defaultSession,
        ...BrowserWindow.getAllWindows().map((one) => one.webContents.session),
      ];
      return Promise.all(
        sessions.map((one) =>
          one.fetch(url).then(
            () => 'reached',
            () => 'refused',
          ),
        ),
      );
    }, address);
    expect(tried).toEqual(['refused', 'refused']);
    expect(asked).toBe(0);
  });

  it('open another window, or go elsewhere', async () => {
    const tried = await running.page.evaluate(async (url) => {
      const opened = window.open(url);
      location.href = url;
      await new Promise((resolve) => setTimeout(resolve, 300));
      return { opened, href: location.href };
    }, address);
    expect(tried).toEqual({ opened: null, href: 'dirigo://app/index.html' });
    expect(running.app.windows()).toHaveLength(1);
    expect(asked).toBe(0);
  });

  it('get a permission', async () => {
    const states = await running.page.evaluate(async () => {
      const names = ['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read'];
      const asked = names.map((name) => navigator.permissions.query({ name: name as PermissionName }));
      const place = new Promise((resolve) => {
        navigator.geolocation.getCurrentPosition(
          () => resolve('given'),
          () => resolve('refused'),
        );
      });
      return {
        states: (await Promise.all(asked)).map(({ state }) => state),
        notified: await Notification.requestPermission(),
        place: await place,
      };
    });
    expect(new Set(states.states)).toEqual(new Set(['denied']));
    expect([states.notified, states.place]).toEqual(['denied', 'refused']);
  });

  it('send a packet by WebRTC', async () => {
    const candidates = await running.page.evaluate(async () => {
      const peer = new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:9' }] });
      const found: unknown[] = [];
      peer.onicecandidate = ({ candidate }) => candidate !== null && found.push(candidate.candidate);
      peer.createDataChannel('probe');
      await peer.setLocalDescription(await peer.createOffer());
      await new Promise((resolve) => setTimeout(resolve, 1000));
      peer.close();
      return found;
    });
    expect(candidates).toEqual([]);
  });

  it('read the disk: neither other files nor names that climb out of the built page', async () => {
    const statuses = await running.page.evaluate(async () => {
      const urls = [
        '/../main/main.js',
        '/..%2fmain%2fmain.js',
        '/%2e%2e/main/main.js',
        '/assets/',
        '/',
        '/.hidden',
      ];
      return Promise.all(urls.map(async (url) => (await fetch(url)).status));
    });
    expect(new Set(statuses)).toEqual(new Set([404]));
    const file = await running.page.evaluate(() =>
      fetch('file:///etc/hostname').then(
        () => 'read',
        () => 'refused',
      ),
    );
    expect(file).toBe('refused');
  });
});

describe('the desk', () => {
  it('answers the page it knows', async () => {
    const situation = await askDesk(running.page, 'situation', null);
    expect(situation).toMatchObject({
      ok: true,
      value: { page: 'welcome', workspace: null, startProblem: null },
    });
  });

  it('refuses what the contract does not name', async () => {
    for (const method of ['constructor', '__proto__', 'readFile', '']) {
      expect(await callDesk(running.page, method, null)).toMatchObject({
        ok: false,
        problem: { code: 'refused' },
      });
    }
  });

  it('refuses arguments that the contract does not allow', async () => {
    const wrong: readonly (readonly [string, unknown])[] = [
      ['situation', {}],
      ['savePreferences', { language: 'xx', theme: 'dark' }],
      ['savePreferences', { language: 'en', theme: 'dark', more: 1 }],
      ['appendBackup', { place: 'beside', file: 'kept', offset: -1, bytes: new Uint8Array(1) }],
      ['appendBackup', { place: '/tmp', file: 'kept', offset: 0, bytes: new Uint8Array(1) }],
      ['readBackup', { place: 'beside', offset: 0, length: 1e12 }],
      ['saveFile', { suggestedName: 'a', bytes: 'text', path: null }],
    ];
    for (const [method, input] of wrong) {
      const answer = await callDesk(running.page, method, input);
      expect(answer).toMatchObject({ ok: false, problem: { code: 'input-invalid', facts: { method } } });
    }
  });

  it('lets a page name no path of its own', async () => {
    const home = await freshFolder('elsewhere');
    expect(await askDesk(running.page, 'openWorkspace', { directory: home, how: 'create' })).toMatchObject({
      ok: false,
      problem: { code: 'refused' },
    });
    const bytes = new Uint8Array([1]);
    expect(
      await running.page.evaluate(
        ([path, data]) =>
          window.desk.call('saveFile', { suggestedName: 'x', bytes: new Uint8Array(data), path }),
        [`${home}/x`, [...bytes]] as const,
      ),
    ).toMatchObject({ ok: false, problem: { code: 'refused' } });
  });

  it('has no workspace calls on the welcome page, and no batch calls in a window', async () => {
    const missing = { problem: { code: 'workspace-missing' } };
    for (const method of ['readKeyring', 'freeSpace', 'readKeyFile'] as const)
      expect(await askDesk(running.page, method, null)).toMatchObject(missing);
    expect(await askDesk(running.page, 'backupSize', { place: 'beside' })).toMatchObject(missing);
    expect(await askDesk(running.page, 'batchRequest', null)).toMatchObject({ problem: { code: 'refused' } });
  });
});
