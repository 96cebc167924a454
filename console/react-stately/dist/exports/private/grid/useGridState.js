import {useGridState as $5f05a272399e60e1$export$4007ac09ff9c68ed} from "../../../private/grid/useGridState.js";




export {$5f05a272399e60e1$export$4007ac09ff9c68ed as useGridState};
//# sourceMappingURL=useGridState.js.map
