import {useScrollWheel as $387080635b69cb2d$export$2123ff2b87c81ca} from "../../../private/interactions/useScrollWheel.js";




export {$387080635b69cb2d$export$2123ff2b87c81ca as useScrollWheel};
//# sourceMappingURL=useScrollWheel.js.map
