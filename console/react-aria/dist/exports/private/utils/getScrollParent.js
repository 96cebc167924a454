import {getScrollParent as $5b46e0a1626c2890$export$cfa2225e87938781} from "../../../private/utils/getScrollParent.js";




export {$5b46e0a1626c2890$export$cfa2225e87938781 as getScrollParent};
//# sourceMappingURL=getScrollParent.js.map
