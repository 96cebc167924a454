import {useResizeObserver as $875907d93ca5631d$export$683480f191c0e3ea} from "../../../private/utils/useResizeObserver.js";




export {$875907d93ca5631d$export$683480f191c0e3ea as useResizeObserver};
//# sourceMappingURL=useResizeObserver.js.map
