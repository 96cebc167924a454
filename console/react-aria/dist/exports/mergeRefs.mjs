import {mergeRefs as $4064df0d6f9620e1$export$c9058316764c140e} from "../private/utils/mergeRefs.mjs";




export {$4064df0d6f9620e1$export$c9058316764c140e as mergeRefs};
//# sourceMappingURL=mergeRefs.mjs.map
