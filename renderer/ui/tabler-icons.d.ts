// Icons are imported file by file: the package's one big module costs more than a second of every start. These files
// bring no types of their own.
declare module '@tabler/icons-react/dist/esm/icons/*.mjs' {
  import type { ComponentType, SVGProps } from 'react';

  const Icon: ComponentType<
    Omit<SVGProps<SVGSVGElement>, 'stroke'> & { readonly size?: number; readonly stroke?: number }
  >;
  export default Icon;
}
