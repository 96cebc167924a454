import {useGridRow as $6b16276e8bbdaf8e$export$96357d5a73f686fa} from "../../../private/grid/useGridRow.mjs";




export {$6b16276e8bbdaf8e$export$96357d5a73f686fa as useGridRow};
//# sourceMappingURL=useGridRow.mjs.map
