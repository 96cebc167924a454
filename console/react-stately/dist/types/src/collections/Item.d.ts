import { ItemProps } from '@react-types/shared';
import { JSX } from 'react';
declare let _Item: <T>(props: ItemProps<T>) => JSX.Element;
export { _Item as Item };
