import {useGridRow as $2c62d09fc068cb16$export$96357d5a73f686fa} from "../../../private/grid/useGridRow.js";




export {$2c62d09fc068cb16$export$96357d5a73f686fa as useGridRow};
//# sourceMappingURL=useGridRow.js.map
