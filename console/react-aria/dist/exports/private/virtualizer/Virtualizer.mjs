import {Virtualizer as $b29c836adf9e092e$export$89be5a243e59c4b2} from "../../../private/virtualizer/Virtualizer.mjs";




export {$b29c836adf9e092e$export$89be5a243e59c4b2 as Virtualizer};
//# sourceMappingURL=Virtualizer.mjs.map
