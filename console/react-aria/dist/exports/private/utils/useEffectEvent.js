import {useEffectEvent as $85567ef950781b7d$export$7f54fc3180508a52} from "../../../private/utils/useEffectEvent.js";




export {$85567ef950781b7d$export$7f54fc3180508a52 as useEffectEvent};
//# sourceMappingURL=useEffectEvent.js.map
