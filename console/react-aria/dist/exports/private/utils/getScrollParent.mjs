import {getScrollParent as $3578607fe3d4b096$export$cfa2225e87938781} from "../../../private/utils/getScrollParent.mjs";




export {$3578607fe3d4b096$export$cfa2225e87938781 as getScrollParent};
//# sourceMappingURL=getScrollParent.mjs.map
