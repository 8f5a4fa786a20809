// Stands in for the batch page until it is there.
import { desk } from '../desk/desk';

const request = await desk.call('batchRequest', null);
await desk.call('batchPrint', { stream: 'out', text: `${JSON.stringify(request)}\n` });
await desk.call('batchDone', { exitCode: 0 });
