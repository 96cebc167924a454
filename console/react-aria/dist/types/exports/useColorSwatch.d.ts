export { useColorSwatch } from '../src/color/useColorSwatch';
export type { AriaColorSwatchProps, ColorSwatchAria } from '../src/color/useColorSwatch';
