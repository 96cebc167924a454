export { Section } from '../src/collections/Section';
export type { SectionProps } from '@react-types/shared';
