export { useColorWheel } from '../src/color/useColorWheel';
export type { AriaColorWheelProps, AriaColorWheelOptions, ColorWheelAria } from '../src/color/useColorWheel';
