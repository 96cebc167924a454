import {useGridRowGroup as $53090355a39c3c2c$export$d3037f5d3f3e51bf} from "../../../private/grid/useGridRowGroup.js";




export {$53090355a39c3c2c$export$d3037f5d3f3e51bf as useGridRowGroup};
//# sourceMappingURL=useGridRowGroup.js.map
