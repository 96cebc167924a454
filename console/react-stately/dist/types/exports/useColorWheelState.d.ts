export type { ColorWheelProps, ColorWheelState } from '../src/color/useColorWheelState';
export type { ColorSpace, ColorChannel, Color, ColorFormat, ColorAxes, ColorChannelRange } from '../src/color/types';
export { useColorWheelState } from '../src/color/useColorWheelState';
