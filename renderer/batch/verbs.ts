// The list of batch verbs. To add one: write its file, add its line here and its entry in `shared/contracts/batch.ts`.
import type { Verb } from './run';
import { access } from './verbs/access';
import { audit } from './verbs/audit';
import { backup } from './verbs/backup';
import { briefing } from './verbs/briefing';
import { chart } from './verbs/chart';
import { check } from './verbs/check';
import { connections } from './verbs/connections';
import { decide } from './verbs/decide';
import { demo } from './verbs/demo';
import { hold } from './verbs/hold';
import { importFiles } from './verbs/import-files';
import { inTurn } from './verbs/in-turn';
import { list } from './verbs/list';
import { measure } from './verbs/measure';
import { measureSealing } from './verbs/measure-sealing';
import { measureVerify } from './verbs/measure-verify';
import { newWorkspace } from './verbs/new-workspace';
import { passphrase } from './verbs/passphrase';
import { person } from './verbs/person';
import { purge } from './verbs/purge';
import { recover } from './verbs/recover';
import { restore } from './verbs/restore';
import { reveal } from './verbs/reveal';
import { search } from './verbs/search';
import { undo } from './verbs/undo';
import { verify } from './verbs/verify';

export const verbs: Readonly<Record<string, Verb>> = {
  new: newWorkspace,
  import: importFiles,
  list,
  search,
  connections,
  decide,
  briefing,
  chart,
  undo,
  audit,
  access,
  verify,
  purge,
  reveal,
  hold,
  person,
  passphrase,
  recover,
  backup,
  restore,
  check,
  demo,
  measure,
  'measure-verify': measureVerify,
  'measure-sealing': measureSealing,
  'in-turn': (run) => inTurn(run, verbs),
};
