import {useGridState as $183b79a1dd6664c1$export$4007ac09ff9c68ed} from "../../../private/grid/useGridState.mjs";




export {$183b79a1dd6664c1$export$4007ac09ff9c68ed as useGridState};
//# sourceMappingURL=useGridState.mjs.map
