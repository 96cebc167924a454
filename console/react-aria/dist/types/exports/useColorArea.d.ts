export { useColorArea } from '../src/color/useColorArea';
export type { AriaColorAreaProps, AriaColorAreaOptions, ColorAreaAria } from '../src/color/useColorArea';
