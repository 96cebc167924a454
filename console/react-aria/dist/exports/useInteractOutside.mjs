import {useInteractOutside as $e260d131964da0f9$export$872b660ac5a1ff98} from "../private/interactions/useInteractOutside.mjs";




export {$e260d131964da0f9$export$872b660ac5a1ff98 as useInteractOutside};
//# sourceMappingURL=useInteractOutside.mjs.map
