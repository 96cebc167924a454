import {useGridCell as $9b19f290bcf2fee1$export$c7e10bfc0c59f67c} from "../../../private/grid/useGridCell.js";




export {$9b19f290bcf2fee1$export$c7e10bfc0c59f67c as useGridCell};
//# sourceMappingURL=useGridCell.js.map
