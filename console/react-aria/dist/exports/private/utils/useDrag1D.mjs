import {useDrag1D as $95c5a3b7aeb1967d$export$7bbed75feba39706} from "../../../private/utils/useDrag1D.mjs";




export {$95c5a3b7aeb1967d$export$7bbed75feba39706 as useDrag1D};
//# sourceMappingURL=useDrag1D.mjs.map
