export type { ColorFieldProps, ColorFieldState } from '../src/color/useColorFieldState';
export type { ColorChannelFieldProps, ColorChannelFieldState, ColorChannelFieldStateOptions } from '../src/color/useColorChannelFieldState';
export { useColorFieldState } from '../src/color/useColorFieldState';
export { useColorChannelFieldState } from '../src/color/useColorChannelFieldState';
