export { useSliderState } from '../src/slider/useSliderState';
export type { SliderProps, SliderStateOptions, SliderState } from '../src/slider/useSliderState';
