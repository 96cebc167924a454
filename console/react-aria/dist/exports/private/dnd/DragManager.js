import {isVirtualDragging as $e1cd17e16f360ff6$export$403bc76cbf68cf60} from "../../../private/dnd/DragManager.js";




export {$e1cd17e16f360ff6$export$403bc76cbf68cf60 as isVirtualDragging};
//# sourceMappingURL=DragManager.js.map
