export { assignRef } from './assignRef';
export { useCallbackRef } from './useRef';
export { createCallbackRef } from './createRef';
export { mergeRefs } from './mergeRef';
export { useMergeRefs } from './useMergeRef';
export { useTransformRef } from './useTransformRef';
export { transformRef } from './transformRef';
export { refToCallback, useRefToCallback } from './refToCallback';
