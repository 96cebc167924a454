import {useSyncRef as $b7115c395c64f7b5$export$4debdb1a3f0fa79e} from "../../../private/utils/useSyncRef.mjs";




export {$b7115c395c64f7b5$export$4debdb1a3f0fa79e as useSyncRef};
//# sourceMappingURL=useSyncRef.mjs.map
