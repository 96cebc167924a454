import {useDrag1D as $5fe0ab8931923ff2$export$7bbed75feba39706} from "../../../private/utils/useDrag1D.js";




export {$5fe0ab8931923ff2$export$7bbed75feba39706 as useDrag1D};
//# sourceMappingURL=useDrag1D.js.map
