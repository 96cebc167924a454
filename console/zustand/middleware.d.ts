export { redux } from './middleware/redux';
export { devtools, type DevtoolsOptions, type NamedSet, } from './middleware/devtools';
export { subscribeWithSelector } from './middleware/subscribeWithSelector';
export { combine } from './middleware/combine';
export { persist, createJSONStorage, type StateStorage, type StorageValue, type PersistStorage, type PersistOptions, } from './middleware/persist';
export { ssrSafe as unstable_ssrSafe } from './middleware/ssrSafe';
