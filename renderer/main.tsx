// Stands in for the workbench until it is there.
import { desk } from './desk/desk';

const situation = await desk.call('situation', null);
document.body.textContent = JSON.stringify(situation);
