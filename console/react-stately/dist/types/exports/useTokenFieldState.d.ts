export { useTokenFieldState } from '../src/tokenfield/useTokenFieldState';
export { TokenFieldValue } from '../src/tokenfield/TokenFieldValue';
export type { TokenFieldProps, TokenFieldState } from '../src/tokenfield/useTokenFieldState';
export type { TokenFieldSegment, TokenSegment, TextSegment, Position, SelectedRange, TokenFieldValueOptions } from '../src/tokenfield/TokenFieldValue';
