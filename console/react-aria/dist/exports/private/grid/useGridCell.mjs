import {useGridCell as $a4d729ad50b8576a$export$c7e10bfc0c59f67c} from "../../../private/grid/useGridCell.mjs";




export {$a4d729ad50b8576a$export$c7e10bfc0c59f67c as useGridCell};
//# sourceMappingURL=useGridCell.mjs.map
