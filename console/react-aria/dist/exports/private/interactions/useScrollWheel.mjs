import {useScrollWheel as $14554ba6a2007b17$export$2123ff2b87c81ca} from "../../../private/interactions/useScrollWheel.mjs";




export {$14554ba6a2007b17$export$2123ff2b87c81ca as useScrollWheel};
//# sourceMappingURL=useScrollWheel.mjs.map
