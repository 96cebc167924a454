import {useSyncRef as $6a8f54bd475a2c7b$export$4debdb1a3f0fa79e} from "../../../private/utils/useSyncRef.js";




export {$6a8f54bd475a2c7b$export$4debdb1a3f0fa79e as useSyncRef};
//# sourceMappingURL=useSyncRef.js.map
