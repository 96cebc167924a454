export { createBoundedUseStore } from './create-bounded-use-store';
export { createNullableContext, createContextHook } from './context';
export { debounce } from './debounce';
export { isMacOs } from './is-macos';
export { useDragResize } from './resize';
