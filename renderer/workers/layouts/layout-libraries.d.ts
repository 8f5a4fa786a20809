// Types of two libraries that bring none, as far as they are used here.
declare module 'cytoscape-fcose' {
  import type { Ext } from 'cytoscape';

  const register: Ext;
  export default register;
}
declare module 'layout-base' {
  const layoutBase: { readonly RandomSeed: { seed: number; x: number } };
  export default layoutBase;
}
