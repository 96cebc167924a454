import {ClearPressResponder as $0d47b37c475c5231$export$cf75428e0b9ed1ea, PressResponder as $0d47b37c475c5231$export$3351871ee4b288b8} from "../../../private/interactions/PressResponder.mjs";




export {$0d47b37c475c5231$export$3351871ee4b288b8 as PressResponder, $0d47b37c475c5231$export$cf75428e0b9ed1ea as ClearPressResponder};
//# sourceMappingURL=PressResponder.mjs.map
