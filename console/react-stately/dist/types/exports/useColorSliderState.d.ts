export type { ColorSliderProps, ColorSliderState } from '../src/color/useColorSliderState';
export { useColorSliderState } from '../src/color/useColorSliderState';
export type { ColorSliderStateOptions } from '../src/color/useColorSliderState';
export type { ColorSpace, ColorChannel, Color, ColorFormat, ColorAxes, ColorChannelRange } from '../src/color/types';
