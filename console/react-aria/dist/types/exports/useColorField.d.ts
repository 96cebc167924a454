export { useColorField } from '../src/color/useColorField';
export { useColorChannelField } from '../src/color/useColorChannelField';
export type { AriaColorFieldProps, ColorFieldAria } from '../src/color/useColorField';
export type { AriaColorChannelFieldProps, ColorChannelFieldAria } from '../src/color/useColorChannelField';
