export type { ColorPickerProps, ColorPickerState } from '../src/color/useColorPickerState';
export type { ColorSpace, ColorChannel, Color, ColorFormat, ColorAxes, ColorChannelRange } from '../src/color/types';
export { useColorPickerState } from '../src/color/useColorPickerState';
