import {useValueEffect as $f3fce08f58563bfe$export$14d238f342723f25} from "../../../private/utils/useValueEffect.js";




export {$f3fce08f58563bfe$export$14d238f342723f25 as useValueEffect};
//# sourceMappingURL=useValueEffect.js.map
