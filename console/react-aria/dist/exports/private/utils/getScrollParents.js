import {getScrollParents as $3d3c16277aab2036$export$94ed1c92c7beeb22} from "../../../private/utils/getScrollParents.js";




export {$3d3c16277aab2036$export$94ed1c92c7beeb22 as getScrollParents};
//# sourceMappingURL=getScrollParents.js.map
