import {useGrid as $4b54785d6bd5a561$export$f6b86a04e5d66d90} from "../../../private/grid/useGrid.js";




export {$4b54785d6bd5a561$export$f6b86a04e5d66d90 as useGrid};
//# sourceMappingURL=useGrid.js.map
