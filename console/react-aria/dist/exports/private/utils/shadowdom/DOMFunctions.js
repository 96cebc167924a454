import {getActiveElement as $d8ac7ed472840322$export$cd4e5573fbe2b576, getEventTarget as $d8ac7ed472840322$export$e58f029f0fbfdb29, getPropagationTargets as $d8ac7ed472840322$export$da7af4355d792141, isFocusWithin as $d8ac7ed472840322$export$b4f377a2b6254582, nodeContains as $d8ac7ed472840322$export$4282f70798064fe0} from "../../../../private/utils/shadowdom/DOMFunctions.js";




export {$d8ac7ed472840322$export$e58f029f0fbfdb29 as getEventTarget, $d8ac7ed472840322$export$da7af4355d792141 as getPropagationTargets, $d8ac7ed472840322$export$4282f70798064fe0 as nodeContains, $d8ac7ed472840322$export$b4f377a2b6254582 as isFocusWithin, $d8ac7ed472840322$export$cd4e5573fbe2b576 as getActiveElement};
//# sourceMappingURL=DOMFunctions.js.map
