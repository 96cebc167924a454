export { parseColor, getColorChannels } from '../src/color/Color';
export type { ColorSpace, ColorChannel, Color, ColorFormat, ColorAxes, ColorChannelRange } from '../src/color/types';
