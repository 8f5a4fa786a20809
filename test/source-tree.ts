// Reads the project's own source files and their imports as text, for the tests that watch the structure.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '..');
const codeFolders = ['electron', 'renderer', 'shared'] as const;

export interface SourceFile {
  /** Path from the project's root with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

export interface Import {
  /** As written. */
  readonly specifier: string;
  /** Path of the imported file from the root; null for a library. */
  readonly target: string | null;
  readonly typeOnly: boolean;
}

function walk(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return walk(path);
    return /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts') ? [path] : [];
  });
}

export function sourceFiles(): SourceFile[] {
  const paths = codeFolders.flatMap(walk);
  const known = new Set(paths);
  return paths.map((path) => {
    const text = readFileSync(join(root, path), 'utf8');
    return { path, text, imports: importsOf(path, text, known) };
  });
}

const statement =
  /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|new URL\(\s*['"](\.[^'"]+)['"]\s*,\s*import\.meta\.url/g;

function importsOf(path: string, text: string, known: ReadonlySet<string>): Import[] {
  const found: Import[] = [];
  for (const match of text.matchAll(statement)) {
    const specifier = match[2] ?? match[3] ?? match[4];
    if (specifier === undefined) continue;
    found.push({
      specifier,
      target: resolveImport(path, specifier, known),
      typeOnly: match[1] !== undefined,
    });
  }
  return found;
}

function resolveImport(path: string, specifier: string, known: ReadonlySet<string>): string | null {
  let base: string;
  if (specifier.startsWith('#shared/')) base = `shared/${specifier.slice('#shared/'.length)}`;
  else if (specifier.startsWith('.'))
    base = relative(root, resolve(root, dirname(path), specifier)).replaceAll('\\', '/');
  else return null;
  const bare = base.replace(/\?.*$/, '');
  // A file of a library that it does not name to others.
  if (bare.startsWith('node_modules/')) return null;
  return [bare, `${bare}.ts`, `${bare}.tsx`].find((candidate) => known.has(candidate)) ?? bare;
}
