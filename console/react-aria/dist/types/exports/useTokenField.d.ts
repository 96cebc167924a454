export { useTokenField, tokenFieldPositionToDOMRange, setTokenFieldSelection } from '../src/tokenfield/useTokenField';
export { useToken } from '../src/tokenfield/useToken';
export type { TokenFieldAria, AriaTokenFieldProps } from '../src/tokenfield/useTokenField';
export type { TokenAria, TokenProps } from '../src/tokenfield/useToken';
