import {GridCollection as $5faecdde4589e649$export$de3fdf6493c353d} from "../../../private/grid/GridCollection.js";




export {$5faecdde4589e649$export$de3fdf6493c353d as GridCollection};
//# sourceMappingURL=GridCollection.js.map
