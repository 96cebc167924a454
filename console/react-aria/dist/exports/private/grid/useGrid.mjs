import {useGrid as $e9c0503d101e30f9$export$f6b86a04e5d66d90} from "../../../private/grid/useGrid.mjs";




export {$e9c0503d101e30f9$export$f6b86a04e5d66d90 as useGrid};
//# sourceMappingURL=useGrid.mjs.map
