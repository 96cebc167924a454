import {useValueEffect as $1a716630a9e3a599$export$14d238f342723f25} from "../../../private/utils/useValueEffect.mjs";




export {$1a716630a9e3a599$export$14d238f342723f25 as useValueEffect};
//# sourceMappingURL=useValueEffect.mjs.map
