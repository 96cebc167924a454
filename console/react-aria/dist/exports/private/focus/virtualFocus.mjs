import {dispatchVirtualBlur as $b72f3f7b3b5f42c6$export$6c5dc7e81d2cc29a, dispatchVirtualFocus as $b72f3f7b3b5f42c6$export$2b35b76d2e30e129, getVirtuallyFocusedElement as $b72f3f7b3b5f42c6$export$759df0d867455a91, moveVirtualFocus as $b72f3f7b3b5f42c6$export$76e4e37e5339496d} from "../../../private/focus/virtualFocus.mjs";




export {$b72f3f7b3b5f42c6$export$76e4e37e5339496d as moveVirtualFocus, $b72f3f7b3b5f42c6$export$6c5dc7e81d2cc29a as dispatchVirtualBlur, $b72f3f7b3b5f42c6$export$2b35b76d2e30e129 as dispatchVirtualFocus, $b72f3f7b3b5f42c6$export$759df0d867455a91 as getVirtuallyFocusedElement};
//# sourceMappingURL=virtualFocus.mjs.map
