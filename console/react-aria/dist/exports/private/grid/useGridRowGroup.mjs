import {useGridRowGroup as $9364b4956b51a42c$export$d3037f5d3f3e51bf} from "../../../private/grid/useGridRowGroup.mjs";




export {$9364b4956b51a42c$export$d3037f5d3f3e51bf as useGridRowGroup};
//# sourceMappingURL=useGridRowGroup.mjs.map
