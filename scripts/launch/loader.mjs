// Stands in for the default app that the pinned package lacks: without it `electron path/to/app` starts nothing.
// It is copied into the prepared runtime as resources/app/main.mjs and runs inside Electron.
import { readFileSync } from 'node:fs';
import Module from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const preloads = [];
let target = null;
const given = process.argv.slice(1);
for (let at = 0; at < given.length && target === null; at += 1) {
  const word = given[at];
  if (word === '-r' || word === '--require') {
    preloads.push(given[at + 1]);
    at += 1;
  } else if (!word.startsWith('-')) {
    target = resolve(word);
  }
}

if (target === null) {
  process.stderr.write('Name the folder of an app to start.\n');
  app.exit(2);
} else {
  const description = JSON.parse(readFileSync(join(target, 'package.json'), 'utf8'));
  app.setName(description.productName ?? description.name);
  app.setVersion(description.version);
  app.setAppPath(target);
  Module._preloadModules(preloads);
  await import(pathToFileURL(join(target, description.main)).href);
}
