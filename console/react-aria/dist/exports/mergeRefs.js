import {mergeRefs as $d49e67a55e1d0418$export$c9058316764c140e} from "../private/utils/mergeRefs.js";




export {$d49e67a55e1d0418$export$c9058316764c140e as mergeRefs};
//# sourceMappingURL=mergeRefs.js.map
