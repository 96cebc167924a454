import {useInteractOutside as $f655e1abf15bbd1b$export$872b660ac5a1ff98} from "../private/interactions/useInteractOutside.js";




export {$f655e1abf15bbd1b$export$872b660ac5a1ff98 as useInteractOutside};
//# sourceMappingURL=useInteractOutside.js.map
