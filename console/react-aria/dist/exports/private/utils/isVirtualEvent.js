import {isVirtualClick as $fa0ef9dfcca012a7$export$60278871457622de, isVirtualPointerEvent as $fa0ef9dfcca012a7$export$29bf1b5f2c56cf63} from "../../../private/utils/isVirtualEvent.js";




export {$fa0ef9dfcca012a7$export$60278871457622de as isVirtualClick, $fa0ef9dfcca012a7$export$29bf1b5f2c56cf63 as isVirtualPointerEvent};
//# sourceMappingURL=isVirtualEvent.js.map
