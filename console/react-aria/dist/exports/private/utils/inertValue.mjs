import {inertValue as $b24d1bc31a0f941d$export$a9d04c5684123369} from "../../../private/utils/inertValue.mjs";




export {$b24d1bc31a0f941d$export$a9d04c5684123369 as inertValue};
//# sourceMappingURL=inertValue.mjs.map
