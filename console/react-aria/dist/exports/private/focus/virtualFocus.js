import {dispatchVirtualBlur as $57a86975180d30a8$export$6c5dc7e81d2cc29a, dispatchVirtualFocus as $57a86975180d30a8$export$2b35b76d2e30e129, getVirtuallyFocusedElement as $57a86975180d30a8$export$759df0d867455a91, moveVirtualFocus as $57a86975180d30a8$export$76e4e37e5339496d} from "../../../private/focus/virtualFocus.js";




export {$57a86975180d30a8$export$76e4e37e5339496d as moveVirtualFocus, $57a86975180d30a8$export$6c5dc7e81d2cc29a as dispatchVirtualBlur, $57a86975180d30a8$export$2b35b76d2e30e129 as dispatchVirtualFocus, $57a86975180d30a8$export$759df0d867455a91 as getVirtuallyFocusedElement};
//# sourceMappingURL=virtualFocus.js.map
