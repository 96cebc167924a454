import {isVirtualDragging as $99f1ee31a7e95d0e$export$403bc76cbf68cf60} from "../../../private/dnd/DragManager.mjs";




export {$99f1ee31a7e95d0e$export$403bc76cbf68cf60 as isVirtualDragging};
//# sourceMappingURL=DragManager.mjs.map
