export { SSRProvider, useIsSSR } from '../src/ssr/SSRProvider';
export type { SSRProviderProps } from '../src/ssr/SSRProvider';
