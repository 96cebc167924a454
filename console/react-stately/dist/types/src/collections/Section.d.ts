import { JSX } from 'react';
import { SectionProps } from '@react-types/shared';
declare let _Section: <T>(props: SectionProps<T>) => JSX.Element;
export { _Section as Section };
