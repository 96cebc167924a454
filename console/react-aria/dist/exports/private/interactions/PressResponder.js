import {ClearPressResponder as $5d4e6730a3d5484c$export$cf75428e0b9ed1ea, PressResponder as $5d4e6730a3d5484c$export$3351871ee4b288b8} from "../../../private/interactions/PressResponder.js";




export {$5d4e6730a3d5484c$export$3351871ee4b288b8 as PressResponder, $5d4e6730a3d5484c$export$cf75428e0b9ed1ea as ClearPressResponder};
//# sourceMappingURL=PressResponder.js.map
