import {focusSafely as $56c81cdebdc6a696$export$80f3e147d781571c} from "../../../private/interactions/focusSafely.js";




export {$56c81cdebdc6a696$export$80f3e147d781571c as focusSafely};
//# sourceMappingURL=focusSafely.js.map
