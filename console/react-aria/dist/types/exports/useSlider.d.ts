export { useSlider } from '../src/slider/useSlider';
export { useSliderThumb } from '../src/slider/useSliderThumb';
export type { AriaSliderProps, SliderAria } from '../src/slider/useSlider';
export type { SliderThumbProps, AriaSliderThumbProps, AriaSliderThumbOptions, SliderThumbAria } from '../src/slider/useSliderThumb';
export type { Orientation } from '@react-types/shared';
