// The dependency rule of docs/architecture.md, checked: who may import whom, no cycles, no barrels.
import { describe, expect, it } from 'vitest';
import { type SourceFile, sourceFiles } from './source-tree';

const files = sourceFiles();

/** For each layer, the layers it may import (itself always). A layer is the longest matching prefix. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  shared: [],
  electron: ['shared'],
  'renderer/vault/worker': ['shared'],
  'renderer/vault': ['shared', 'renderer/vault/worker', 'renderer/workers', 'renderer/desk'],
  'renderer/workers': ['shared'],
  'renderer/desk': ['shared'],
  'renderer/ui': ['shared'],
  'renderer/drawing': ['shared'],
  'renderer/workflows': ['shared', 'renderer/vault', 'renderer/desk', 'renderer/drawing'],
  'renderer/session': ['shared', 'renderer/vault', 'renderer/desk', 'renderer/workflows'],
  'renderer/actions': [
    'shared',
    'renderer/vault',
    'renderer/desk',
    'renderer/workflows',
    'renderer/session',
    'renderer/ui',
  ],
  'renderer/parts': [
    'shared',
    'renderer/vault',
    'renderer/desk',
    'renderer/workflows',
    'renderer/session',
    'renderer/actions',
    'renderer/ui',
  ],
  'renderer/panels': [
    'shared',
    'renderer/vault',
    'renderer/desk',
    'renderer/workflows',
    'renderer/session',
    'renderer/actions',
    'renderer/ui',
    'renderer/drawing',
    'renderer/parts',
  ],
  'renderer/batch': ['shared', 'renderer/vault', 'renderer/desk', 'renderer/workflows', 'renderer/drawing'],
  'renderer/workbench': [
    'shared',
    'renderer/vault',
    'renderer/desk',
    'renderer/workflows',
    'renderer/session',
    'renderer/actions',
    'renderer/ui',
    'renderer/drawing',
    'renderer/parts',
    'renderer/panels',
  ],
  renderer: [
    'shared',
    'renderer/workbench',
    'renderer/session',
    'renderer/batch',
    'renderer/ui',
    'renderer/desk',
  ],
};

const layers = Object.keys(mayImport).sort((a, b) => b.length - a.length);

function layerOf(path: string): string {
  return layers.find((layer) => path === layer || path.startsWith(`${layer}/`)) ?? path;
}

/** Libraries that need DOM or Node types, or that draw: never in `shared`. */
const notInShared = [
  'react',
  'react-dom',
  'dexie',
  'papaparse',
  'electron',
  'cytoscape',
  'dockview-react',
  'playwright-core',
];

function libraryOf(specifier: string): string {
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? specifier);
}

describe('the structure of the code', () => {
  it('has files to look at', () => {
    expect(files.length).toBeGreaterThan(50);
  });

  it('lets each layer import only what it may', () => {
    const wrong = files.flatMap((file) => {
      const from = layerOf(file.path);
      return file.imports.flatMap(({ target, specifier }) => {
        if (target === null) return [];
        const to = layerOf(target);
        return from === to || mayImport[from]?.includes(to)
          ? []
          : [`${file.path} imports ${specifier} (${from} -> ${to})`];
      });
    });
    expect(wrong).toEqual([]);
  });

  it('keeps every panel in its own folder: what two of them show lies in parts', () => {
    const panelOf = (path: string): string | undefined => /^renderer\/panels\/(\w+)\//.exec(path)?.[1];
    const wrong = files.flatMap((file) =>
      file.imports.flatMap(({ target, specifier }) => {
        const [own, other] = [panelOf(file.path), target === null ? undefined : panelOf(target)];
        return own === undefined || other === undefined || own === other
          ? []
          : [`${file.path} imports ${specifier}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps shared free of Node, DOM and drawing libraries', () => {
    const wrong = files
      .filter((file) => file.path.startsWith('shared/'))
      .flatMap((file) =>
        file.imports
          .filter(
            ({ target, specifier }) =>
              target === null &&
              (specifier.startsWith('node:') ||
                notInShared.includes(libraryOf(specifier)) ||
                specifier.startsWith('@mantine/')),
          )
          .map(({ specifier }) => `${file.path} imports ${specifier}`),
      );
    expect(wrong).toEqual([]);
  });

  it('lets only the vault worker open the database', () => {
    const wrong = files.filter(
      (file) =>
        !file.path.startsWith('renderer/vault/worker/') &&
        file.imports.some(({ specifier }) => specifier === 'dexie'),
    );
    expect(wrong.map((file) => file.path)).toEqual([]);
  });

  it('has no cycles among files', () => {
    expect(cycles(files)).toEqual([]);
  });

  it('has no barrels and no drawers for odds and ends', () => {
    const name = /\/(index|utils?|helpers?|misc|constants)\.tsx?$/;
    const wrong = files.filter((file) => name.test(file.path) || onlyReexports(file));
    expect(wrong.map((file) => file.path)).toEqual([]);
  });

  it('opens every file with why it exists', () => {
    const wordsOnly = /^shared\/i18n\/(en|fr|es|ar)\//;
    const wrong = files.filter((file) => !wordsOnly.test(file.path) && !/^(\/\/|\/\*)/.test(file.text));
    expect(wrong.map((file) => file.path)).toEqual([]);
  });
});

function onlyReexports(file: SourceFile): boolean {
  const code = file.text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('//'));
  return code.length > 1 && code.every((line) => /^export .* from /.test(line));
}

/** Each cycle once, as the files along it. Imports of types alone do not run and are left out. */
function cycles(all: readonly SourceFile[]): string[] {
  const edges = new Map(
    all.map((file) => [
      file.path,
      file.imports.flatMap(({ target, typeOnly }) => (target === null || typeOnly ? [] : [target])),
    ]),
  );
  const state = new Map<string, 'open' | 'done'>();
  const found: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (state.get(path) === 'done') return;
    if (state.get(path) === 'open') {
      found.push([...trail.slice(trail.indexOf(path)), path].join(' -> '));
      return;
    }
    state.set(path, 'open');
    for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
    state.set(path, 'done');
  };
  for (const path of edges.keys()) visit(path, []);
  return found;
}
