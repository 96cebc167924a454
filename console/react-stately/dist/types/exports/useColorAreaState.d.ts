export type { ColorAreaProps, ColorAreaState } from '../src/color/useColorAreaState';
export type { ColorSpace, ColorChannel, Color, ColorFormat, ColorAxes, ColorChannelRange } from '../src/color/types';
export { useColorAreaState } from '../src/color/useColorAreaState';
