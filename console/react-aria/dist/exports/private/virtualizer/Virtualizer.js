import {Virtualizer as $0eb240090a856b8c$export$89be5a243e59c4b2} from "../../../private/virtualizer/Virtualizer.js";




export {$0eb240090a856b8c$export$89be5a243e59c4b2 as Virtualizer};
//# sourceMappingURL=Virtualizer.js.map
