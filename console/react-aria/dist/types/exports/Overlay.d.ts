export { DismissButton } from '../src/overlays/DismissButton';
export { Overlay } from '../src/overlays/Overlay';
export type { DismissButtonProps } from '../src/overlays/DismissButton';
export type { OverlayProps } from '../src/overlays/Overlay';
