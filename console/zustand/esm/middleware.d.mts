export { redux } from './middleware/redux.mjs';
export { devtools, type DevtoolsOptions, type NamedSet, } from './middleware/devtools.mjs';
export { subscribeWithSelector } from './middleware/subscribeWithSelector.mjs';
export { combine } from './middleware/combine.mjs';
export { persist, createJSONStorage, type StateStorage, type StorageValue, type PersistStorage, type PersistOptions, } from './middleware/persist.mjs';
export { ssrSafe as unstable_ssrSafe } from './middleware/ssrSafe.mjs';
