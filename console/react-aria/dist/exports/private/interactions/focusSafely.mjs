import {focusSafely as $f192c2f16961cbe0$export$80f3e147d781571c} from "../../../private/interactions/focusSafely.mjs";




export {$f192c2f16961cbe0$export$80f3e147d781571c as focusSafely};
//# sourceMappingURL=focusSafely.mjs.map
