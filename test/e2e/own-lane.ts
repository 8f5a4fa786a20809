// Files of tests run beside each other: each takes the screen and the temporary folder of its lane, so that it sees nothing
// of its neighbour, whose clipboard, focus and leavings are elsewhere. See scripts/launch/run-e2e.mjs.

const lanes: readonly Readonly<Record<string, string>>[] = JSON.parse(process.env.DIRIGO_LANES ?? '[]');

Object.assign(process.env, lanes[Number(process.env.VITEST_POOL_ID) - 1]);
