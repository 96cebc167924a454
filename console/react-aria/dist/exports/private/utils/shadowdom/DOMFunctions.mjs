import {getActiveElement as $23f2114a1b82827e$export$cd4e5573fbe2b576, getEventTarget as $23f2114a1b82827e$export$e58f029f0fbfdb29, getPropagationTargets as $23f2114a1b82827e$export$da7af4355d792141, isFocusWithin as $23f2114a1b82827e$export$b4f377a2b6254582, nodeContains as $23f2114a1b82827e$export$4282f70798064fe0} from "../../../../private/utils/shadowdom/DOMFunctions.mjs";




export {$23f2114a1b82827e$export$e58f029f0fbfdb29 as getEventTarget, $23f2114a1b82827e$export$da7af4355d792141 as getPropagationTargets, $23f2114a1b82827e$export$4282f70798064fe0 as nodeContains, $23f2114a1b82827e$export$b4f377a2b6254582 as isFocusWithin, $23f2114a1b82827e$export$cd4e5573fbe2b576 as getActiveElement};
//# sourceMappingURL=DOMFunctions.mjs.map
