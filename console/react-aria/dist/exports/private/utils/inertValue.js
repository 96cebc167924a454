import {inertValue as $6bb6fdf3d2910861$export$a9d04c5684123369} from "../../../private/utils/inertValue.js";




export {$6bb6fdf3d2910861$export$a9d04c5684123369 as inertValue};
//# sourceMappingURL=inertValue.js.map
