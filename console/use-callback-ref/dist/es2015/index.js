export { assignRef } from './assignRef';
// callback ref
export { useCallbackRef } from './useRef';
export { createCallbackRef } from './createRef';
// merge ref
export { mergeRefs } from './mergeRef';
export { useMergeRefs } from './useMergeRef';
// transform ref
export { useTransformRef } from './useTransformRef';
export { transformRef } from './transformRef';
// refToCallback
export { refToCallback, useRefToCallback } from './refToCallback';
