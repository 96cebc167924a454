export { useColorSlider } from '../src/color/useColorSlider';
export type { AriaColorSliderProps, AriaColorSliderOptions, ColorSliderAria } from '../src/color/useColorSlider';
