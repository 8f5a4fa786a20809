import type { en } from '../en/catalogue';
import { access } from './access';
import { backup } from './backup';
import { batch } from './batch';
import { briefing } from './briefing';
import { briefingPanel } from './briefing-panel';
import { chart } from './chart';
import { common } from './common';
import { connections } from './connections';
import { connectionsPanel } from './connections-panel';
import { entity } from './entity';
import { history } from './history';
import { importing } from './import';
import { importPanel } from './import-panel';
import { menu } from './menu';
import { ontology } from './ontology';
import { people } from './people';
import { problem } from './problem';
import { purge } from './purge';
import { search } from './search';
import { workspace } from './workspace';

export const ar: Readonly<Record<keyof typeof en, string>> = {
  ...common,
  ...problem,
  ...ontology,
  ...workspace,
  ...importing,
  ...importPanel,
  ...connectionsPanel,
  ...briefingPanel,
  ...search,
  ...entity,
  ...chart,
  ...connections,
  ...briefing,
  ...history,
  ...access,
  ...purge,
  ...batch,
  ...backup,
  ...menu,
  ...people,
};
