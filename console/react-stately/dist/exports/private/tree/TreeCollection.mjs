import {TreeCollection as $df1fcc684d3b021a$export$863faf230ee2118a} from "../../../private/tree/TreeCollection.mjs";




export {$df1fcc684d3b021a$export$863faf230ee2118a as TreeCollection};
//# sourceMappingURL=TreeCollection.mjs.map
