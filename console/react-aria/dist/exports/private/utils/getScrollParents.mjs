import {getScrollParents as $76d97191f0f90600$export$94ed1c92c7beeb22} from "../../../private/utils/getScrollParents.mjs";




export {$76d97191f0f90600$export$94ed1c92c7beeb22 as getScrollParents};
//# sourceMappingURL=getScrollParents.mjs.map
