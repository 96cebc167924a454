export { UNSAFE_PortalProvider, useUNSAFE_PortalContext } from '../src/overlays/PortalProvider';
export type { PortalProviderProps, PortalProviderContextValue } from '../src/overlays/PortalProvider';
