// A compute worker, of which there may be several: reads and understands files, compares, lays out. It holds no keys and opens no database.
import { serveEverywhere } from '#shared/contracts/ports';
import type { Port } from '#shared/contracts/rpc';
import { computeHandlers } from './compute-handlers';
import { openByAddress } from './open-file';

serveEverywhere(self as unknown as Port, computeHandlers(openByAddress));
