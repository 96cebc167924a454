import {GridCollection as $22f4441660dfbf05$export$de3fdf6493c353d} from "../../../private/grid/GridCollection.mjs";




export {$22f4441660dfbf05$export$de3fdf6493c353d as GridCollection};
//# sourceMappingURL=GridCollection.mjs.map
