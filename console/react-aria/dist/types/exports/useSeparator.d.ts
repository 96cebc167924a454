export type { SeparatorProps, SeparatorAria } from '../src/separator/useSeparator';
export { useSeparator } from '../src/separator/useSeparator';
