// Files that come in by a person's hand, and documents that go out as PDF.
import { readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DeskFile } from '../../shared/contracts/desk';
import { askDesk } from './ask-desk';
import { freshFolder, type Launched, launchApp } from './launch';
import { type Probe, placeProbe } from './probe';

let running: Launched;
let folder: string;

beforeAll(async () => {
  folder = await freshFolder('files');
  running = await launchApp({ home: await freshFolder('home') });
});

afterAll(() => running?.app.close());

async function chooseFile(name: string, content: string): Promise<DeskFile> {
  const path = join(folder, name);
  await writeFile(path, content);
  await running.app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, path);
  const answer = await askDesk(running.page, 'chooseFiles', { multiple: false });
  const file = answer.ok ? answer.value?.[0] : undefined;
  if (file === undefined) throw new Error(`not chosen: ${JSON.stringify(answer)}`);
  return file;
}

function readAll(url: string): Promise<string> {
  return running.page.evaluate((address) => fetch(address).then((answer) => answer.text()), url);
}

describe('a file that a person chose', () => {
  it('is read by its address, more than once, as it is now', async () => {
    const file = await chooseFile('people.csv', 'name\nÉmile\n');
    expect(file).toMatchObject({ name: 'people.csv', size: 12 });
    expect(file.url).not.toContain('people');
    expect(await readAll(file.url)).toBe('name\nÉmile\n');
    await writeFile(join(folder, 'people.csv'), 'name\nAnother\n');
    expect(await readAll(file.url)).toBe('name\nAnother\n');
  });

  it('is missing, not endless, when it was removed', async () => {
    const file = await chooseFile('removed.csv', 'x');
    await rm(join(folder, 'removed.csv'));
    expect(await running.page.evaluate(async (url) => (await fetch(url)).status, file.url)).toBe(404);
  });

  it('fails when it becomes shorter while it is read', async () => {
    const file = await chooseFile('shrinking.bin', '');
    await truncate(join(folder, 'shrinking.bin'), 400_000_000);
    await running.page.evaluate(async (url) => {
      const reader = (await fetch(url)).body?.getReader();
      await reader?.read();
      Object.assign(globalThis, { reader });
    }, file.url);
    await truncate(join(folder, 'shrinking.bin'), 1000);
    const { bytes, end } = await running.page.evaluate(async () => {
      const { reader } = globalThis as { reader?: ReadableStreamDefaultReader<Uint8Array> };
      let bytes = 0;
      for (;;) {
        const part = await reader?.read().catch((error: Error) => error.name);
        if (typeof part === 'string') return { bytes, end: part };
        if (part === undefined || part.done) return { bytes, end: 'done' };
        bytes += part.value.length;
      }
    });
    expect(end).toBe('TypeError');
    expect(bytes).toBeLessThan(400_000_000);
  });

  it('is given by dropping it too, but not by a script that makes one', async () => {
    await writeFile(join(folder, 'dropped.txt'), 'dropped');
    await running.page.evaluate(() => {
      const input = document.createElement('input');
      input.type = 'file';
      input.id = 'probe-input';
      document.body.append(input);
    });
    await running.page.setInputFiles('#probe-input', join(folder, 'dropped.txt'));
    const answers = await running.page.evaluate(async () => {
      const input = document.querySelector<HTMLInputElement>('#probe-input');
      const real = input?.files?.[0];
      input?.remove();
      if (real === undefined) throw new Error('the input has no file');
      return Promise.all([window.desk.dropped(real), window.desk.dropped(new File(['x'], 'made.txt'))]);
    });
    expect(answers[0]).toMatchObject({ ok: true, value: { name: 'dropped.txt', size: 7 } });
    expect(answers[1]).toMatchObject({ ok: false, problem: { code: 'refused' } });
    if (answers[0]?.ok) expect(await readAll(answers[0].value.url)).toBe('dropped');
  });

  it('is written where a person says, under a name that fits a file', async () => {
    const target = join(folder, 'saved.txt');
    await running.app.evaluate(({ dialog }, path) => {
      dialog.showSaveDialog = async (...given: unknown[]) => {
        const options = given.at(-1) as { defaultPath?: string };
        (globalThis as { suggested?: string | undefined }).suggested = options.defaultPath;
        return { canceled: false, filePath: path };
      };
    }, target);
    const saved = await running.page.evaluate(() =>
      window.desk.call('saveFile', {
        suggestedName: '../../case: "A"/brief.txt',
        bytes: new Uint8Array([104, 105]),
        path: null,
      }),
    );
    expect(saved).toEqual({ ok: true, value: { path: target } });
    expect(await readFile(target, 'utf8')).toBe('hi');
    const suggested = await running.app.evaluate(() => (globalThis as { suggested?: string }).suggested);
    expect(suggested).toMatch(/[/\\]brief\.txt$/);
  });
});

describe('the sample', () => {
  it('is offered file by file, by names below its folder, without its truth and its tools', async () => {
    const answer = await askDesk(running.page, 'sampleFiles', null);
    const files = answer.ok ? answer.value : [];
    const names = files.map(({ name }) => name);
    expect(names).toContain('case-a/people.csv');
    expect(names.filter((name) => /truth|readme|\.(ts|mjs|md)$/i.test(name))).toEqual([]);
    expect(names.length).toBeGreaterThan(10);
    const people = files.find(({ name }) => name === 'case-a/people.csv');
    expect(await readAll(people?.url ?? '')).toContain('BARANISHIN');
  });
});

describe('a document that is printed', () => {
  const font = createRequire(import.meta.url).resolve(
    '@fontsource/vazirmatn/files/vazirmatn-arabic-400-normal.woff2',
  );
  let probe: Probe;

  beforeAll(async () => {
    probe = await placeProbe('probe-font.woff2', await readFile(font));
  });

  afterAll(() => probe?.remove());

  it('becomes a tagged PDF with outline, its own fonts, and no trace of this machine', async () => {
    const html = `<!doctype html><html lang="ar"><head><meta charset="utf-8">
      <style nonce="__CSP_NONCE__">@font-face { font-family: Probe; src: url(${probe.url}) } body { font-family: Probe }</style>
      </head><body><h1>وثيقة</h1><p>وثيقة</p><script>document.querySelector('h1').remove()</script></body></html>`;
    const pdf = await running.page.evaluate(async (given) => {
      const answer = await window.desk.call('printPdf', {
        html: given,
        title: 'A & B',
        marking: 'TLP:AMBER',
        foot: { parts: ['A & B'], numbers: '{page} / {pages}', direction: 'rtl' },
      });
      return answer.ok ? new TextDecoder('latin1').decode(answer.value.bytes) : answer.problem.code;
    }, html);
    expect(pdf.slice(0, 5)).toBe('%PDF-');
    for (const part of ['/StructTreeRoot', '/Outlines', 'Vazirmatn', '/Title (A & B)', '/Creator (Dirigo)']) {
      expect(pdf).toContain(part);
    }
  });
});
