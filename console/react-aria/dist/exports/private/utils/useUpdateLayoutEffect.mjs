import {useUpdateLayoutEffect as $a475cdc2445827b5$export$72ef708ab07251f1} from "../../../private/utils/useUpdateLayoutEffect.mjs";




export {$a475cdc2445827b5$export$72ef708ab07251f1 as useUpdateLayoutEffect};
//# sourceMappingURL=useUpdateLayoutEffect.mjs.map
