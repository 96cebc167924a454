import {FocusableContext as $088f27a386bc4a8f$export$f9762fab77588ecb, FocusableProvider as $088f27a386bc4a8f$export$13f3202a3e5ddd5} from "../../../private/interactions/useFocusable.js";




export {$088f27a386bc4a8f$export$13f3202a3e5ddd5 as FocusableProvider, $088f27a386bc4a8f$export$f9762fab77588ecb as FocusableContext};
//# sourceMappingURL=useFocusable.js.map
